using Galleries.Contracts;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;

namespace Host.Pages.Client;

/// <summary>One page of the photos that somebody chooses from.</summary>
internal sealed record SelectionTiles(Caller Caller, GalleryHead Head, SelectionView View, SelectionChoice? Filter, bool CanChoose, bool IsFirstPage)
{
    // So many fill a phone's first screen below what is asked.
    private const int OnFirstScreen = 4;

    public bool IsThrifty { get; init; }

    /// <summary>Whether photos are being ticked to be compared, on a page that has no script for it.</summary>
    public bool IsComparing { get; init; }

    public string Path => PathOf(Caller, View.Card.RequestId);

    /// <summary>How the pictures are shown, as on the gallery's page.</summary>
    public TileList List => new(Caller, Head, new GalleryView(Admission.Admitted, Head, [], null), FavoritesOnly: false, Price: null, IsFirstPage) { IsThrifty = IsThrifty };

    /// <summary>Where the next page of tiles is.</summary>
    public string? Next => View.Next is { } next ? Addresses.Of(Path, ("filter", FilterName), ("compare", IsComparing ? "true" : null), ("after", next)) : null;

    public string? FilterName => Filter?.ToString().ToLowerInvariant();

    public bool IsOnFirstScreen(int index) => IsFirstPage && !IsThrifty && index < OnFirstScreen;

    public static string PathOf(Caller caller, Guid requestId) => $"{caller.Path}/selection/{requestId}";
}

/// <summary>What pages of choices say.</summary>
internal static class SelectionPhrases
{
    /// <summary>What is asked for, such as <c>Please choose 30 to 40 photos.</c></summary>
    public static string Task(this Localizer t, SelectionCard card) => card.Most switch
    {
        null => t.Count(card.Least, "Please choose at least {0} photo.", "Please choose at least {0} photos."),
        { } most when most == card.Least => t.Count(most, "Please choose {0} photo.", "Please choose {0} photos."),
        { } most => t.Count(most, "Please choose {1} to {0} photo.", "Please choose {1} to {0} photos.", Formats.Number(card.Least)),
    };

    /// <summary>How far it is, such as <c>12 of 30 to 40</c>.</summary>
    public static string Counter(this Localizer t, SelectionCard card) => card.Most switch
    {
        null => t["{0} of at least {1}", Formats.Number(card.Chosen), Formats.Number(card.Least)],
        { } most when most == card.Least => t["{0} of {1}", Formats.Number(card.Chosen), Formats.Number(most)],
        { } most => t["{0} of {1} to {2}", Formats.Number(card.Chosen), Formats.Number(card.Least), Formats.Number(most)],
    };

    /// <summary>By when, and that later is possible; null where no day was named.</summary>
    public static string? Due(this Localizer t, SelectionCard card) => card switch
    {
        { DueOn: null } => null,
        { DueOn: { } day, IsLate: true } => t["It was wanted by {0}. You can still finish.", Formats.Day(day)].Value,
        { DueOn: { } day } => t["Your photographer would like to have it by {0}. You can finish later, too.", Formats.Day(day)].Value,
    };
}
