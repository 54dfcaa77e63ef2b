"""One file for each dialect spoken as a client; `table` names them. A codec builds requests and reads answers, no more."""
