namespace Galleries.Domain;

/// <summary>The rules in force for a gallery, as far as they matter here.</summary>
internal sealed record Terms(AssetOrder Order, bool DownloadEnabled, bool ShareEnabled, Offer Offer)
{
    /// <summary>Who may have which of the offered sizes.</summary>
    public Audience Audience { get; init; } = Audience.Everybody;

    /// <summary>Whether main clients may hide photos from everybody else.</summary>
    public bool ClientsMayHide { get; init; } = true;

    /// <summary>How many different photos main clients together may download free of charge; null for however many.</summary>
    public int? FreeDownloads { get; init; }

    /// <summary>Whether whoever comes by a link that is not theirs alone says first who they are.</summary>
    public bool AsksWho { get; init; }

    /// <summary>What they agree to with it; empty for nothing.</summary>
    public string Consent { get; init; } = "";

    /// <summary>The version of the terms of use that vendors accept first; null for none.</summary>
    public int? VendorTerms { get; init; }

    /// <summary>Whether a personal link on a new device is confirmed by mail.</summary>
    public bool ConfirmsDevices { get; init; }

    /// <summary>Who decides on those who ask to be let in.</summary>
    public RequestJudges Judges { get; init; }

    /// <summary>Whether other programs show the cover beside links.</summary>
    public bool PreviewsCover { get; init; }

    /// <summary>Whether main clients may design the cover.</summary>
    public CoverRule Cover { get; init; }

    /// <summary>Whether clients are told by mail before the gallery ends.</summary>
    public bool RemindsOfEnd { get; init; } = true;

    /// <summary>What is burnt into what visitors see; null for nothing.</summary>
    public Mark? Mark { get; init; }
}

/// <summary>How assets are sorted.</summary>
internal enum AssetOrder
{
    NameAscending,
    NameDescending,
    OldestFirst,
    NewestFirst,
    ByHand,
}
