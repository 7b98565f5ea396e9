using Galleries.UseCases.Viewing;
using Settings.Contracts;
using Settings.UseCases.Customers;

namespace Host.Pages.Studio.Galleries;

/// <summary>The rules of a gallery, as typed.</summary>
internal sealed class GeneralForm
{
    public AssetSorting Sorting { get; set; }

    public bool DownloadEnabled { get; set; }

    public bool OriginalOffered { get; set; }

    public bool HighResOffered { get; set; }

    public bool WebSizeOffered { get; set; }

    public int HighResEdge { get; set; } = DownloadOffer.Initial.HighResEdge;

    public int PartGigabytes { get; set; } = DownloadOffer.Initial.PartGigabytes;

    public bool ShareEnabled { get; set; }

    public bool ClientsMayHide { get; set; }

    public bool PreviewsCover { get; set; }

    public GalleryLanguage Language { get; set; }

    /// <summary>These rules, and what another form says as it was.</summary>
    public GalleryRules In(GalleryRules rules) => rules with
    {
        Sorting = Sorting,
        DownloadEnabled = DownloadEnabled,
        Downloads = new DownloadOffer(OriginalOffered, HighResOffered, WebSizeOffered, HighResEdge, PartGigabytes),
        ShareEnabled = ShareEnabled,
        ClientsMayHide = ClientsMayHide,
        PreviewsCover = PreviewsCover,
        Language = Language,
    };

    public static GeneralForm Of(GalleryRules rules) => new()
    {
        Sorting = rules.Sorting,
        DownloadEnabled = rules.DownloadEnabled,
        OriginalOffered = rules.Downloads.Original,
        HighResOffered = rules.Downloads.HighRes,
        WebSizeOffered = rules.Downloads.WebSize,
        HighResEdge = rules.Downloads.HighResEdge,
        PartGigabytes = rules.Downloads.PartGigabytes,
        ShareEnabled = rules.ShareEnabled,
        ClientsMayHide = rules.ClientsMayHide,
        PreviewsCover = rules.PreviewsCover,
        Language = rules.Language,
    };
}

/// <summary>The customer card, as typed.</summary>
internal sealed class ProjectForm
{
    public string? CustomerName { get; set; }

    public string? CustomerEmail { get; set; }

    public string? Phone { get; set; }

    public DateOnly? EventDate { get; set; }

    public string? EventType { get; set; }

    public string? Location { get; set; }

    public string? Notes { get; set; }

    /// <summary>The card's own copy stands in for the moment until Settings has heard of a new gallery.</summary>
    public static ProjectForm Of(GalleryCard card, ProjectDetails? details) => details is null
        ? new() { CustomerName = card.CustomerName, EventDate = card.EventDate }
        : new()
        {
            CustomerName = details.CustomerName,
            CustomerEmail = details.CustomerEmail,
            Phone = details.Phone,
            EventDate = details.EventDate,
            EventType = details.EventType,
            Location = details.Location,
            Notes = details.Notes,
        };
}

/// <summary>When the gallery goes online by itself, as typed.</summary>
internal sealed class OpeningForm
{
    public DateTime? OpensAt { get; set; }
}

/// <summary>The last day, as typed.</summary>
internal sealed class ExpirationForm
{
    public DateOnly? ExpiresOn { get; set; }

    public int? WaitDays { get; set; }
}

/// <summary>The gallery's name, as typed.</summary>
internal sealed class NameForm
{
    public string? Name { get; set; }
}

/// <summary>The gallery's part of the address, as typed.</summary>
internal sealed class AddressForm
{
    public string? Slug { get; set; }
}

/// <summary>A preset chosen, or the name for a new one.</summary>
internal sealed class PresetForm
{
    public Guid? PresetId { get; set; }

    public string? Name { get; set; }
}
