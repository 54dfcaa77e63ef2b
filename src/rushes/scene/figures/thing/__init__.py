"""Things as rows of solids: what makes one, and the parts and forms that rows are written in. The things are in `cast/things/`."""
