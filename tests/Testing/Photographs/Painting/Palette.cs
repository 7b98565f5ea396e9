namespace Testing.Photographs.Painting;

/// <summary>The light of an hour.</summary>
internal sealed record Palette(Tint High, Tint Low, Tint Sun, Tint Far, Tint Near, Tint Green)
{
    private static readonly Palette[] All =
    [
        new(Tint.Of(0x35507E), Tint.Of(0xF2B27A), Tint.Of(0xFFD9A0), Tint.Of(0x8A7A8C), Tint.Of(0x2B2A2E), Tint.Of(0x7C7A4A)),
        new(Tint.Of(0x5B9BD8), Tint.Of(0xD5E6F0), Tint.Of(0xFFF6DC), Tint.Of(0x8FAFC0), Tint.Of(0x3E5A35), Tint.Of(0x6F9A55)),
        new(Tint.Of(0x4A3B6B), Tint.Of(0xE08A8A), Tint.Of(0xFFC3A0), Tint.Of(0x6E5680), Tint.Of(0x2A2036), Tint.Of(0x5A6B60)),
        new(Tint.Of(0x9FB4BE), Tint.Of(0xDDE0DC), Tint.Of(0xF4F0E6), Tint.Of(0xA9B6B8), Tint.Of(0x4A554E), Tint.Of(0x82917A)),
        new(Tint.Of(0x2E6F95), Tint.Of(0xF4E3B8), Tint.Of(0xFFE9A8), Tint.Of(0x6C94A0), Tint.Of(0x54503A), Tint.Of(0xA39A5A)),
        new(Tint.Of(0x1D2A4D), Tint.Of(0x6C7FA8), Tint.Of(0xC8D4F0), Tint.Of(0x42507A), Tint.Of(0x141A2C), Tint.Of(0x3E5A5A)),
    ];

    public static Palette Of(Stage stage) => stage.One(All);
}
