using Settings.Contracts;
using Settings.UseCases.Branding;

namespace Host.Pages.Studio.Settings;

/// <summary>The brand as its form has it.</summary>
internal sealed class BrandForm
{
    /// <summary>As typed.</summary>
    public string? Accent { get; set; }

    public PaperTone Paper { get; set; }

    public TypePairing Type { get; set; }

    public string? SenderName { get; set; }

    public IFormFile? Logo { get; set; }

    public IFormFile? LogoOnDark { get; set; }

    public IFormFile? Icon { get; set; }

    public bool RemoveLogo { get; set; }

    public bool RemoveLogoOnDark { get; set; }

    public bool RemoveIcon { get; set; }

    public string Query => QueryString.Create("Form.Accent", Accent ?? "").Add("Form.Paper", Paper.ToString()).Add("Form.Type", Type.ToString()).ToString();

    public TryBrand Trial => new(Accent, Paper, Type);

    /// <summary>What is to become of each picture: another one, none, or, where nothing is said, what it is.</summary>
    public IEnumerable<(BrandPictureKind Kind, IFormFile? Sent, bool Remove)> Pictures =>
    [
        (BrandPictureKind.Logo, Logo, RemoveLogo),
        (BrandPictureKind.LogoOnDark, LogoOnDark, RemoveLogoOnDark),
        (BrandPictureKind.Icon, Icon, RemoveIcon),
    ];

    public static BrandForm Of(BrandChoice choice) => new() { Accent = choice.Accent, Paper = choice.Paper, Type = choice.Fact.Type, SenderName = choice.Fact.SenderName };
}
