namespace BuildingBlocks.Imaging;

/// <summary>One preview of a picture: its long edge in pixels (never enlarged) and its format.</summary>
public readonly record struct Variant(int Edge, VariantFormat Format);

/// <summary>The formats previews are made in.</summary>
public enum VariantFormat
{
    Jpeg,
    WebP,
}
