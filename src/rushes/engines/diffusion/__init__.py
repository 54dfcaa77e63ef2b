"""Open-weight video models through `diffusers` (the extra `rushes[diffusers]`), one process a GPU, weights resident.

    checkpoints  the table: what each model is, can, needs, and under which licence
    config       the operator's file: which checkpoint serves which public model, on which devices, how
    windows      a length -> windows that a model can make, each going on from the one before
    spans        a span that is made anew -> which frames, between which that stay
    fitting      a size -> the nearest size that is legal for a model, and the scale and crop to the exact one
    memory       what a render needs by estimate, and how it can be made to fit
    needs        that, as a checkpoint is run here, and what is said where there is too little
    plan         what a task means for a checkpoint
    weights      where weights lie, from where they come, whether they are whole, which licences were accepted
    loading      weights -> a pipeline in memory, with everything that makes it faster or smaller
    families     how the models of one kind are called: Wan, LTX-2
    sources      an earlier video -> what a model makes anew of it, or ends with
    retaken      the video around a span that is made anew: frames and sound that stay
    pictures     tensors -> planes of the exact size, and pictures -> what a model takes; previews
    sound        a model's sound, seam by seam; ambience for a model that is silent
    engine       a task from beginning to end

Importing any of them loads neither torch nor diffusers.
"""
