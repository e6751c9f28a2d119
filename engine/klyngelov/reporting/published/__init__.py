"""The keys of each JSON report but those of ``check`` and ``requirements``, for its published schema.

The reports are written as plain values by the modules named ``…_json``; here is what may be expected of
them. A test holds every report in the goldens against its schema, so that the two cannot part.
"""
