"""One module per API dialect: wire <-> core, its authentication, its error envelope, its operations.

    base      what a dialect and an operation are
    call      one authenticated request, and what a handler may do with it
    auth      where a credential may stand
    body      reading a body: encodings, limits, draining
    forms     multipart and urlencoded fields, bracket keys
    fields    plain values -> the declared message type, with errors that name the field
    references  images and videos that a text field points to
    chinese   errors in Chinese
    endpoint  runs one operation: authenticate, handle, render errors
    table     the one table of dialects and of the paths that two of them claim
    openapi   the documents, made from the declarations

Every other module is a dialect, and ends with ``DIALECT = ...``. Wire words stay in these modules.
"""
