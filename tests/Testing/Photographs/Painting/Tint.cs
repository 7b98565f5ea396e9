namespace Testing.Photographs.Painting;

/// <summary>A color, 0 to 255 each; lights may go beyond.</summary>
internal readonly record struct Tint(float Red, float Green, float Blue)
{
    public static Tint Of(uint rgb) => new((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);

    public static Tint operator *(Tint tint, float factor) => new(tint.Red * factor, tint.Green * factor, tint.Blue * factor);

    public Tint To(Tint other, float share) =>
        new(Red + ((other.Red - Red) * share), Green + ((other.Green - Green) * share), Blue + ((other.Blue - Blue) * share));
}
