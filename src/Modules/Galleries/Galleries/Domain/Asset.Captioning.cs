using BuildingBlocks;

namespace Galleries.Domain;

internal sealed partial class Asset
{
    private const int LongestCaption = 300;

    /// <summary>What is said about it, whatever file it gets; empty for nothing.</summary>
    public string Caption { get; private set; } = "";

    public Outcome Describe(string caption)
    {
        var line = Folding.OneLine(caption);
        if (line.Length > LongestCaption)
            return Outcome.Refused($"Please keep the caption of \"{FileName}\" within {LongestCaption} characters.", Id.ToString());

        Caption = line;
        return Outcome.Done;
    }
}
