using System.Text.RegularExpressions;
using BuildingBlocks;
using Settings.Contracts;

namespace Settings.Domain;

/// <summary>How the studio looks to its clients, as its owner chose it. There is at most one; without it the product's own look counts.</summary>
internal sealed partial class Brand(Guid id)
{
    /// <summary>The key of the only row.</summary>
    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000003");

    private const int LongestSender = 100;

    public Guid Id { get; private set; } = id;

    /// <summary>As #rrggbb; null for the product's own.</summary>
    public string? Accent { get; private set; }

    public PaperTone Paper { get; private set; }

    public TypePairing Type { get; private set; }

    /// <summary>Empty for the studio's name.</summary>
    public string SenderName { get; private set; } = "";

    public BrandPictures Pictures { get; private set; } = BrandPictures.None;

    public int Version { get; private set; }

    /// <summary>What neighbours may know.</summary>
    public BrandFact Fact => new(Palettes.Light(Accent, Paper), Palettes.Dark(Accent, Paper), Type, SenderName)
    {
        Logo = Pictures.Logo?.Fact,
        LogoOnDark = Pictures.LogoOnDark?.Fact,
        Icon = (Pictures.Icon ?? Pictures.Logo ?? Pictures.LogoOnDark)?.Fact,
    };

    /// <summary>The accent as #rrggbb, of what somebody typed; null for none.</summary>
    public static string? Read(string? accent) => string.IsNullOrWhiteSpace(accent) ? null : accent.Trim().TrimStart('#').ToLowerInvariant() switch
    {
        { Length: 3 } brief => $"#{brief[0]}{brief[0]}{brief[1]}{brief[1]}{brief[2]}{brief[2]}",
        var whole => $"#{whole}",
    };

    public static Outcome CheckLook(string? accent, PaperTone paper, TypePairing type) => Checks.All(
        Read(accent) is not { } color || Color().IsMatch(color)
            ? Outcome.Done
            : Outcome.Refused("Please type the color as six digits from 0 to 9 and a to f, such as #96502a.", nameof(Accent)),
        Enum.IsDefined(paper) ? Outcome.Done : Outcome.Refused("Please choose one of the tones.", nameof(Paper)),
        Enum.IsDefined(type) ? Outcome.Done : Outcome.Refused("Please choose one of the typefaces.", nameof(Type)));

    public Outcome Change(string? accent, PaperTone paper, TypePairing type, string? senderName)
    {
        var outcome = Checks.All(CheckLook(accent, paper, type), Checks.Line(senderName, "the sender's name", LongestSender, nameof(SenderName)));
        if (outcome.Succeeded)
            (Accent, Paper, Type, SenderName) = (Read(accent), paper, type, senderName?.Trim() ?? "");
        return outcome;
    }

    /// <summary>Puts a picture in its place, or takes away the one that is there.</summary>
    /// <returns>The picture that was there.</returns>
    public StoredPicture? Hang(BrandPictureKind kind, StoredPicture? picture)
    {
        var before = Pictures.Of(kind);
        Pictures = kind switch
        {
            BrandPictureKind.Logo => Pictures with { Logo = picture },
            BrandPictureKind.LogoOnDark => Pictures with { LogoOnDark = picture },
            _ => Pictures with { Icon = picture },
        };
        return before;
    }

    [GeneratedRegex("^#[0-9a-f]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Color();
}

/// <summary>The pictures that were uploaded.</summary>
internal sealed record BrandPictures(StoredPicture? Logo, StoredPicture? LogoOnDark, StoredPicture? Icon)
{
    public static BrandPictures None { get; } = new(null, null, null);

    public IEnumerable<StoredPicture> All => new[] { Logo, LogoOnDark, Icon }.OfType<StoredPicture>();

    public StoredPicture? Of(BrandPictureKind kind) => kind switch
    {
        BrandPictureKind.Logo => Logo,
        BrandPictureKind.LogoOnDark => LogoOnDark,
        _ => Icon,
    };
}

/// <summary>A picture whose files are stored.</summary>
internal sealed record StoredPicture(Guid Id, string Key, int Width, int Height, PictureShade Shade)
{
    public BrandPicture Fact => new(Key, Width, Height, Shade);
}
