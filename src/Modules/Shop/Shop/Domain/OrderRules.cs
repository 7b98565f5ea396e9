using BuildingBlocks;

namespace Shop.Domain;

/// <summary>How the studio goes about its orders. There is exactly one.</summary>
internal sealed class OrderRules
{
    public const int MostReviewDays = 7;

    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000004");

    public required Guid Id { get; init; }

    /// <summary>For how many days after payment the studio looks at what has to be made.</summary>
    public int ReviewDays { get; private set; }

    public static OrderRules Initial() => new() { Id = OnlyId };

    public Outcome Review(int days)
    {
        if (days is < 0 or > MostReviewDays)
            return Outcome.Refused($"A review takes between 0 and {MostReviewDays} days.", nameof(ReviewDays));

        ReviewDays = days;
        return Outcome.Done;
    }
}
