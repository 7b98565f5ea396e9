namespace Settings.Contracts;

/// <summary>What a picture of the brand is for.</summary>
public enum BrandPictureKind
{
    /// <summary>The logo.</summary>
    Logo,

    /// <summary>The logo where the ground is dark.</summary>
    LogoOnDark,

    /// <summary>A square one for the tabs of browsers and the home screens of phones.</summary>
    Icon,
}
