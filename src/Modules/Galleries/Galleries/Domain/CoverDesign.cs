using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>A cover: a picture, the point of it that stays in sight however it is cut, and what stands on it.</summary>
/// <param name="AssetId">The picture.</param>
/// <param name="Across">The point, in hundredths from left.</param>
/// <param name="Down">The point, in hundredths from top.</param>
/// <param name="Title">Empty for the gallery's name.</param>
/// <param name="Line">A line below; empty for none.</param>
internal sealed record CoverDesign(Guid AssetId, int Across, int Down, string Title, string Line)
{
    public const int UsualAcross = 50;
    public const int UsualDown = 40;

    private const int LongestTitle = 80;
    private const int LongestLine = 140;

    /// <summary>As it is kept: each caption one line.</summary>
    public static CoverDesign Of(Guid assetId, int across, int down, string? title, string? line) => new(assetId, across, down, Folding.OneLine(title ?? ""), Folding.OneLine(line ?? ""));

    public Outcome Check() =>
        Across is < 0 or > 100 ? Outcome.Refused("Please type a number from 0 (left) to 100 (right).", nameof(Across))
        : Down is < 0 or > 100 ? Outcome.Refused("Please type a number from 0 (top) to 100 (bottom).", nameof(Down))
        : Title.Length > LongestTitle ? Outcome.Refused($"Please keep the title within {LongestTitle} characters.", nameof(Title))
        : Line.Length > LongestLine ? Outcome.Refused($"Please keep the line below within {LongestLine} characters.", nameof(Line))
        : Outcome.Done;
}

/// <summary>A cover that a main client designed.</summary>
/// <param name="Id">Of this design: every other one has another.</param>
/// <param name="Design">What it looks like.</param>
/// <param name="VisitorId">Whose it is.</param>
/// <param name="DesignedAt">When.</param>
/// <param name="Stage">What became of it.</param>
/// <param name="Word">What the photographer said to it; empty for nothing.</param>
internal sealed record ClientCover(Guid Id, CoverDesign Design, Guid VisitorId, DateTimeOffset DesignedAt, ClientCoverStage Stage, string Word = "");

/// <summary>What became of a client's cover.</summary>
internal enum ClientCoverStage
{
    /// <summary>The photographer is to say yes or no.</summary>
    Waiting,
    InUse,
    Declined,

    /// <summary>It was in use until the photographer took their own back.</summary>
    PutBack,
}

/// <summary>Whether main clients may design the cover.</summary>
internal enum CoverRule
{
    Off,

    /// <summary>What they design is in use at once.</summary>
    AtOnce,

    /// <summary>The photographer sees it first.</summary>
    AfterApproval,
}
