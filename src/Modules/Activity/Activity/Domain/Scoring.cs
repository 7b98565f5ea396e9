namespace Activity.Domain;

/// <summary>How much an asset engages: what each thing that was done with it weighs.</summary>
internal static class Scoring
{
    public const int View = 1;
    public const int Favorite = 4;
    public const int Download = 5;
    public const int Share = 6;
    public const int Sale = 10;

    /// <summary>Each different person.</summary>
    public const int Person = 3;

    public static int Of(AssetSums sums, int people) =>
        (sums.Views * View) + (sums.Favorites * Favorite) + (sums.Downloads * Download) + (sums.Shares * Share) + (sums.Sales * Sale) + (people * Person);
}
