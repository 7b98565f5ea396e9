using Galleries.UseCases.Covering;
using Galleries.UseCases.Viewing;

namespace Host.Web;

/// <summary>A cover as its form has it.</summary>
internal sealed class CoverForm
{
    private const int Middle = 50;
    private const int UpperMiddle = 40;

    public Guid? AssetId { get; set; }

    public int Across { get; set; } = Middle;

    public int Down { get; set; } = UpperMiddle;

    public string? Title { get; set; }

    public string? Line { get; set; }

    /// <summary>The page of photos to choose from.</summary>
    public string? After { get; set; }

    public static CoverForm Of(CoverFace face, AssetTile? picture) =>
        new() { AssetId = picture?.AssetId, Across = face.Across, Down = face.Down, Title = face.Title, Line = face.Line };

    /// <summary>Another picture is looked at from its middle.</summary>
    public void Choose(Guid assetId)
    {
        if (AssetId != assetId)
            (Across, Down) = (Middle, UpperMiddle);
        AssetId = assetId;
    }
}
