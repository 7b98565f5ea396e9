using Testing.Photographs.Jpeg;
using Testing.Photographs.Painting;

namespace Testing.Photographs;

/// <summary>
/// A generated picture that looks like a photograph at a glance: skies, hills, lights, people, grain. The same values make the same
/// bytes. Width and height are those of the picture as it is shown.
/// </summary>
/// <param name="Seed">What tells this picture from others.</param>
/// <param name="Width">Pixels as shown.</param>
/// <param name="Height">Pixels as shown.</param>
public sealed record Photograph(int Seed, int Width, int Height)
{
    /// <summary>What it shows; one of all kinds by default.</summary>
    public PhotographScene Scene { get; init; } = (PhotographScene)((uint)Seed % (uint)Enum.GetValues<PhotographScene>().Length);

    /// <summary>How the camera was held (EXIF, 1 to 8): pixels are stored turned, so that they come out upright.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>The camera's wall clock (EXIF DateTimeOriginal); no metadata says so when null.</summary>
    public DateTime? TakenAt { get; init; }

    /// <summary>The encoder's quality, 1 to 100. With the default, a megapixel has about 330 kB, as cameras write them.</summary>
    public int Quality { get; init; } = 92;

    /// <summary>A JPEG file.</summary>
    public static byte[] Create(int seed, int width, int height, int orientation = 1, DateTime? takenAt = null) =>
        new Photograph(seed, width, height) { Orientation = orientation, TakenAt = takenAt }.ToJpeg();

    /// <summary>A baseline JPEG with EXIF.</summary>
    public byte[] ToJpeg()
    {
        var stored = Turning.AsHeld(Darkroom.Develop(this), Orientation);
        return JpegEncoder.Encode(stored, Quality, ExifSegment.Of(Orientation, TakenAt));
    }

    /// <summary>A PNG of 8 bits a channel, upright.</summary>
    public byte[] ToPng() => PngWriter.Write(Darkroom.Develop(this));

    /// <summary>Writes <see cref="ToJpeg"/> to a file.</summary>
    public void WriteJpeg(string path) => File.WriteAllBytes(path, ToJpeg());
}
