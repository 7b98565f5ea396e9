using BuildingBlocks;

namespace Shop.Domain.Buying;

/// <summary>Where goods are sent, as its country writes addresses.</summary>
/// <param name="Name">Who receives them.</param>
/// <param name="Street">One or two lines.</param>
/// <param name="PostalCode">Empty where there are none.</param>
/// <param name="City">The town.</param>
/// <param name="Region">State or province; may be empty.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
internal sealed record Address(string Name, string Street, string PostalCode, string City, string Region, string Country)
{
    public const int LongestLine = 200;

    /// <summary>As it stands on a parcel.</summary>
    public IReadOnlyList<string> ToLines()
    {
        string[] lines = [Name, .. Street.Split('\n', StringSplitOptions.TrimEntries), $"{PostalCode} {City}".Trim(), Region, Country];
        return [.. lines.Where(line => line.Length > 0)];
    }

    public Address Trimmed() => new(Name.Trim(), Street.Trim(), PostalCode.Trim(), City.Trim(), Region.Trim(), Country.Trim().ToUpperInvariant());

    public Outcome Check()
    {
        if (Country is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            return Outcome.Refused("Please choose the country your order goes to.", nameof(Country));
        if (Name.Length is 0 or > LongestLine)
            return Outcome.Refused("Please say who receives the parcel.", nameof(Name));
        if (Street.Length is 0 or > LongestLine)
            return Outcome.Refused("Please write street and number.", nameof(Street));
        if (City.Length is 0 or > LongestLine)
            return Outcome.Refused("Please write the town.", nameof(City));

        return PostalCode.Length > 20 || Region.Length > LongestLine || new[] { Name, PostalCode, City, Region }.Any(line => line.Any(char.IsControl))
            ? Outcome.Refused("This line of the address is too long.", nameof(Region))
            : Outcome.Done;
    }
}
