"""What everything that draws has in common: planes, layers, the lens and the camera, light, noise, and how kernels are compiled.

Knows nothing of scenes, places or figures.
"""
