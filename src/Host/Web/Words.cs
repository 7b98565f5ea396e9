using Activity.UseCases.Watching;
using BuildingBlocks.Mail;
using Galleries.Contracts;
using Galleries.UseCases.Viewing;
using Settings.Contracts;
using Settings.UseCases.Staffing;
using Shop.UseCases.Buying;

namespace Host.Web;

/// <summary>How the studio's pages say what the modules know.</summary>
internal static partial class Words
{
    public static string Of(CardSorting sorting) => sorting switch
    {
        CardSorting.Event => "Latest event first",
        CardSorting.Name => "By name",
        CardSorting.Expiration => "Expiring next first",
        _ => "Newest first",
    };

    public static string Of(GalleryState state) => state.ToString();

    /// <param name="gallery">One that may wait for its clients.</param>
    /// <param name="end">When it ends as far as is known now.</param>
    public static string OfWaiting(GalleryCard gallery, DateOnly end) => gallery switch
    {
        { State: GalleryState.Expired } => $"It stayed open until {Formats.Day(end)}.",
        { Waits: true } => $"Its last day is over. It stays open until your clients have downloaded everything, until {Formats.Day(end)} at the latest.",
        _ when end > gallery.ExpiresOn => $"It may stay open until {Formats.Day(end)}, for your clients to download everything.",
        _ => $"A main client has downloaded everything, so it closes with {Formats.Day(end)}.",
    };

    /// <summary>A chip's color.</summary>
    public static string ToneOf(GalleryState state) => state switch
    {
        GalleryState.Online => "good",
        GalleryState.Offline => "warn",
        GalleryState.Expired => "bad",
        _ => "",
    };

    public static string Of(OrderStatus status) => status switch
    {
        OrderStatus.PendingPayment => "Pending payment",
        OrderStatus.InReview => "In review",
        _ => status.ToString(),
    };

    public static string ToneOf(OrderStatus status) => status switch
    {
        OrderStatus.PendingPayment or OrderStatus.InReview => "warn",
        OrderStatus.Canceled => "bad",
        OrderStatus.Paid or OrderStatus.Completed => "good",
        _ => "",
    };

    public static string Of(MailState state) => state switch
    {
        MailState.Queued => "Waiting",
        MailState.Refused => "Not sent",
        MailState.Canceled => "Called back",
        MailState.Held => "Held back",
        _ => state.ToString(),
    };

    public static string FateOf(MailEntry mail) => mail is { State: MailState.Queued, Attempts: > 0 } ? "Trying again" : Of(mail.State);

    /// <summary>What its button says; null where there is nothing to send.</summary>
    public static string? DeedOf(MailEntry mail) => mail switch
    {
        { HasText: false } or { State: MailState.Queued, LastError: null } => null,
        { State: MailState.Held } => "Send anyway",
        { State: MailState.Queued, Attempts: 0 } => "Send now",
        _ => "Send again",
    };

    /// <summary>A chip's color.</summary>
    public static string ToneOf(MailState state) => state switch
    {
        MailState.Sent => "good",
        MailState.Queued or MailState.Held => "warn",
        MailState.Refused => "bad",
        _ => "",
    };

    public static string Of(TeamRole role) => role.ToString();

    public static string Of(WatermarkPlace place) => place switch
    {
        WatermarkPlace.TopLeft => "Top left",
        WatermarkPlace.TopRight => "Top right",
        WatermarkPlace.BottomLeft => "Bottom left",
        WatermarkPlace.BottomRight => "Bottom right",
        WatermarkPlace.Everywhere => "All over the photo",
        _ => place.ToString(),
    };

    public static string Of(WatermarkEdge edge) => edge is WatermarkEdge.ShortEdge ? "Short edge" : "Long edge";

    public static string Of(PaperTone tone) => tone switch
    {
        PaperTone.Neutral => "Neutral, plain gray",
        PaperTone.Cool => "Cool, a touch of blue",
        _ => "Warm, like paper",
    };

    public static (string Name, string Hint) Of(TypePairing type) => type switch
    {
        TypePairing.Romantic => ("Romantic", "Cormorant Garamond with Mulish: fine and light"),
        TypePairing.Modern => ("Modern", "Manrope: clear and plain"),
        _ => ("Editorial", "Fraunces with Inter: like a magazine"),
    };

    public static (string Name, string Hint) Of(CoverLayout cover) => cover switch
    {
        CoverLayout.Split => ("Split", "The photo on one side, the name on the other"),
        CoverLayout.Framed => ("Framed", "The photo within a margin, the name below"),
        CoverLayout.Minimal => ("Minimal", "The name first, and a smaller photo"),
        _ => ("Full", "The photo fills the window, the name on it"),
    };

    public static (string Name, string Hint) Of(GridStyle grid) => grid switch
    {
        GridStyle.Square => ("Squares", "All alike, cut around the middle"),
        GridStyle.Columns => ("Columns", "Of one width, uncut"),
        _ => ("Rows", "Of one height, uncut"),
    };

    public static string Of(PageTone tone) => tone switch
    {
        PageTone.Light => "Always light",
        PageTone.Dark => "Always dark",
        _ => "As each visitor’s device is set",
    };

    public static string Of(CoverDesigning rule) => rule switch
    {
        CoverDesigning.AtOnce => "Yes, in use at once",
        CoverDesigning.AfterApproval => "Yes, once you have approved it",
        _ => "No",
    };

    public static string Of(AssetSorting sorting) => sorting switch
    {
        AssetSorting.FileNameAscending => "File name, A to Z",
        AssetSorting.FileNameDescending => "File name, Z to A",
        AssetSorting.DateTakenAscending => "Date taken, oldest first",
        AssetSorting.ByHand => "By hand, new ones at the end",
        _ => "Date taken, newest first",
    };

    public static string Of(VisitorType type) => type switch
    {
        VisitorType.MainClient => "Main client",
        VisitorType.PhotographerInvited => "Photographer invited",
        VisitorType.ClientInvited => "Client invited",
        VisitorType.Vendor => "Vendor",
        _ => "Guest",
    };

    /// <summary>How a share went out.</summary>
    public static string Of(ShareWay way) => way switch
    {
        ShareWay.Link => "Link",
        ShareWay.Email => "E-mail",
        ShareWay.Mobile => "Mobile share",
        ShareWay.QrCode => "QR code",
        _ => "Unknown",
    };

    /// <summary>The rules in a few words, to tell presets apart.</summary>
    public static string Of(GalleryRules rules) => string.Join(" · ", new[]
    {
        Of(rules.Sorting),
        rules.DownloadEnabled ? $"downloads: {string.Join(", ", SizesOf(rules.Downloads))}" : "no downloads",
        rules.ShareEnabled ? "sharing on" : "sharing off",
        rules.Watermark.Kind is WatermarkKind.None ? "no watermark" : "watermark",
    });

    private static IEnumerable<string> SizesOf(DownloadOffer offer) =>
        new[] { (offer.Original, "originals"), (offer.HighRes, "high resolution"), (offer.WebSize, "web size") }.Where(size => size.Item1).Select(size => size.Item2);

    /// <summary>How somebody came in, by the name messages carry.</summary>
    public static string OfVisitorType(string? type) => type switch
    {
        "MainClient" => "Main client",
        "PhotographerInvited" => "Photographer invited",
        "ClientInvited" => "Client invited",
        null => "Studio",
        _ => type,
    };

    public static string Of(EntryKind kind) => kind switch
    {
        EntryKind.GalleryCreated => "Gallery created",
        EntryKind.GalleryWentOnline => "Put online",
        EntryKind.GalleryWentOffline => "Taken offline",
        EntryKind.GalleryArchived => "Archived",
        EntryKind.OriginalsReturned => "Originals back",
        EntryKind.AssetsAdded => "Photos added",
        EntryKind.AssetsReplaced => "Photos updated",
        EntryKind.AssetsReturned => "Photos brought back",
        EntryKind.AssetsRemoved => "Photos removed",
        EntryKind.VisitorInvited => "Client invited",
        EntryKind.GalleryViewed => "Gallery viewed",
        EntryKind.AssetsViewed => "Photos viewed",
        EntryKind.AssetsFavorited => "Favorites added",
        EntryKind.AssetsUnfavorited => "Favorites removed",
        EntryKind.CollectionCreated => "Collections made",
        EntryKind.AssetsCollected => "Put into collections",
        EntryKind.AssetsUncollected => "Taken out of collections",
        EntryKind.AssetsDownloaded => "Downloads",
        EntryKind.AssetsHidden => "Photos hidden",
        EntryKind.AssetsUnhidden => "Photos shown again",
        EntryKind.ItemsShared => "Photos shared",
        EntryKind.SharedByStudio => "Photos shared by the studio",
        EntryKind.NoteLeft => "Notes left",
        EntryKind.SelectionRequested => "Choices asked for",
        EntryKind.SelectionFinished => "Choices finished",
        EntryKind.SelectionReopened => "Choices opened again",
        EntryKind.OrderPlaced => "Order placed",
        EntryKind.OrderPaid => "Order paid",
        EntryKind.OrderCanceled => "Order canceled",
        EntryKind.GalleryRemoved => "Gallery removed",
        _ => kind.ToString(),
    };

    /// <summary>What happened, to be read after who did it.</summary>
    public static string Deed(ActivityEntry entry)
    {
        var photos = Formats.Count(entry.Count, "photo", "photos");
        return entry.Kind switch
        {
            EntryKind.GalleryCreated => "created the gallery",
            EntryKind.GalleryWentOnline => "put the gallery online",
            EntryKind.GalleryWentOffline => "took the gallery offline",
            EntryKind.GalleryArchived => "archived the gallery",
            EntryKind.OriginalsReturned => "has the originals back from the archive",
            EntryKind.AssetsAdded => $"added {photos}",
            EntryKind.AssetsReplaced => $"updated {photos}",
            EntryKind.AssetsReturned => $"brought {photos} back",
            EntryKind.AssetsRemoved => $"removed {photos}",
            EntryKind.VisitorInvited => "was invited",
            EntryKind.GalleryViewed => "opened the gallery",
            EntryKind.AssetsViewed => $"looked at {photos}",
            EntryKind.AssetsFavorited => $"favorited {photos}",
            EntryKind.AssetsUnfavorited => $"took {photos} out of Favorites",
            EntryKind.CollectionCreated when entry.IsFavorites => "began their Favorites",
            EntryKind.CollectionCreated when entry.Count == 0 => "made a collection",
            EntryKind.CollectionCreated => $"made a collection of {photos}",
            EntryKind.AssetsCollected => $"put {photos} into a collection",
            EntryKind.AssetsUncollected => $"took {photos} out of a collection",
            EntryKind.AssetsDownloaded => $"downloaded {photos}",
            EntryKind.AssetsHidden => $"hid {photos}",
            EntryKind.AssetsUnhidden => $"showed {photos} again",
            EntryKind.ItemsShared or EntryKind.SharedByStudio => $"shared {photos}",
            EntryKind.NoteLeft => $"left a note on {photos}",
            EntryKind.SelectionRequested => "was asked to choose photos",
            EntryKind.SelectionFinished => $"finished choosing {photos}",
            EntryKind.SelectionReopened => entry.VisitorType is null ? "opened a joint choice again" : "may change a finished choice",
            EntryKind.OrderPlaced => $"ordered {photos}",
            EntryKind.OrderPaid => $"paid for {photos}",
            EntryKind.OrderCanceled => "had an order canceled",
            EntryKind.GalleryRemoved => "removed the gallery",
            _ => Of(entry.Kind),
        };
    }

    /// <summary>What there is to say beside it, or null.</summary>
    public static string? Detail(ActivityEntry entry) => entry.Kind switch
    {
        EntryKind.GalleryCreated => null,
        EntryKind.ItemsShared or EntryKind.SharedByStudio => Enum.TryParse<ShareWay>(entry.Detail, out var way) ? Of(way) : entry.Detail,
        EntryKind.AssetsDownloaded => Enum.TryParse<DownloadSize>(entry.Detail, out var size) ? DownloadSizes.Name(size) : entry.Detail,
        _ => entry.Detail,
    };
}
