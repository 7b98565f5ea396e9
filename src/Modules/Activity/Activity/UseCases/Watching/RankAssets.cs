using Activity.Domain;

namespace Activity.UseCases.Watching;

/// <summary>Assets by engagement, the most engaging first; those nobody did anything with are not among them.</summary>
/// <param name="Scope">What their figures are about.</param>
/// <param name="Kind">Only photos, GIFs, clips or videos; null for all.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
/// <param name="Take">How many at most.</param>
public sealed record RankAssets(ActivityScope Scope, MediaKind? Kind = null, string? After = null, int Take = 60);

/// <summary>A page of the ranking.</summary>
/// <param name="Rows">In their order.</param>
/// <param name="Next">The cursor of the next page; null after the last.</param>
/// <param name="Found">How many there are on all pages; over the studio at least so many, as galleries that cannot be on the page are not counted.</param>
public sealed record AssetRanking(IReadOnlyList<RankedAsset> Rows, string? Next, int Found);

/// <summary>An asset and what was done with it.</summary>
/// <param name="GalleryId">Its gallery.</param>
/// <param name="AssetId">The asset.</param>
/// <param name="FileName">Null before it could be seen.</param>
/// <param name="Kind">Null before it could be seen.</param>
/// <param name="Engagement">The parts of its score.</param>
public sealed record RankedAsset(Guid GalleryId, Guid AssetId, string? FileName, MediaKind? Kind, Engagement Engagement);

/// <summary>What was done with an asset.</summary>
/// <param name="Views">How often it was looked at large.</param>
/// <param name="Favorites">Hearts given, less those taken back.</param>
/// <param name="Downloads">How often it was downloaded.</param>
/// <param name="Shares">How often it was shared.</param>
/// <param name="Sales">Orders paid with it.</param>
/// <param name="People">Different people who did any of this.</param>
public sealed record Engagement(int Views, int Favorites, int Downloads, int Shares, int Sales, int People)
{
    /// <summary>What one of each counts in the score.</summary>
    public static readonly Engagement Weights = new(Scoring.View, Scoring.Favorite, Scoring.Download, Scoring.Share, Scoring.Sale, Scoring.Person);

    /// <summary>The parts, each by its weight, and their sum.</summary>
    public int Score => Scoring.Of(new AssetSums(Views, Favorites, Downloads, Shares, Sales), People);
}
