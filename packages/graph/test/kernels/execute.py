# In: a notebook, the name of a kernel. Out: on standard output, each cell's outputs and whether it failed, as JSON.
import json
import os
import sys

import nbformat
from nbclient import NotebookClient

path, kernel = sys.argv[1], sys.argv[2]
notebook = nbformat.read(path, as_version=4)
client = NotebookClient(
    notebook,
    kernel_name=kernel,
    timeout=240,
    allow_errors=True,
    resources={"metadata": {"path": os.path.dirname(os.path.abspath(path))}},
)
client.execute()
print(json.dumps([cell.outputs for cell in notebook.cells if cell.cell_type == "code"]))
