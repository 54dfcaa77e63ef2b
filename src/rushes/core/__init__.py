"""The domain: jobs, requests, accounts, the ledger's rules, the catalog and the errors.

Standard library only. No wire words, no SQL, no HTTP and no clock: time, randomness and ids are arguments.
"""
