"""A small hall to try Baileo in: a screen without a panel, the real server, real kiosks, a browser and a public.

Everything is started from a build folder ($BAILEO_BUILD) and ends with the program that started it.
"""
