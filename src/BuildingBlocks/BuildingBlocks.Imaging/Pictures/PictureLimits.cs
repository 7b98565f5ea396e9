namespace BuildingBlocks.Imaging.Pictures;

/// <summary>How large a picture may be, checked on its header before anything is decoded.</summary>
internal sealed record PictureLimits(long Pixels, int Edge);
