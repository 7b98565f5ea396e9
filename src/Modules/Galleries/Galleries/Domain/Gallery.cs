using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>What a client gets to see: a name, an address, a cover, and how long it stands open.</summary>
internal sealed partial class Gallery
{
    public const int LongestName = 120;

    private Gallery(Guid id, string slug, string name, DateTimeOffset createdAt) =>
        (Id, Slug, Name, CreatedAt) = (id, slug, name, createdAt);

    public Guid Id { get; private set; }

    /// <summary>Its part of the address; stays when the gallery is renamed, and where it is changed, the one before leads on.</summary>
    public string Slug { get; private set; }

    public string Name { get; private set; }

    public string CustomerName { get; private set; } = "";

    public string? CustomerEmail { get; private set; }

    public DateOnly? EventDate { get; private set; }

    /// <summary>When Settings last told about the customer; older news is passed over.</summary>
    public DateTimeOffset? CustomerToldAt { get; private set; }

    /// <summary>Name, customer and address, folded for the search.</summary>
    public string SearchText { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Raised by the database context, so that two who change the gallery at once do not overwrite each other.</summary>
    public int Version { get; private set; }

    public static Gallery Create(Guid id, string name, Customer customer, DateTimeOffset now)
    {
        var gallery = new Gallery(id, Domain.Slug.For(name), Folding.OneLine(name), now);
        gallery.Describe(customer);
        return gallery;
    }

    /// <summary>Whether a gallery may be called that.</summary>
    public static Outcome CheckName(string name) =>
        Folding.OneLine(name).Length == 0 ? Outcome.Refused("Please give the gallery a name.", "Name")
        : Folding.OneLine(name).Length > LongestName ? Outcome.Refused($"Please keep the gallery's name within {LongestName} characters.", "Name")
        : Outcome.Done;

    /// <summary>Whether anything changed.</summary>
    public bool Rename(string name)
    {
        if (Folding.OneLine(name) == Name)
            return false;

        Name = Folding.OneLine(name);
        FoldForSearch();
        return true;
    }

    /// <summary>Whether anything changed.</summary>
    public bool MoveTo(string slug)
    {
        if (slug == Slug)
            return false;

        Slug = slug;
        FoldForSearch();
        return true;
    }

    /// <summary>Whether this is its name, however it is capitalized.</summary>
    public bool IsCalled(string name) => Folding.Fold(Folding.OneLine(name)) == Folding.Fold(Name);

    public void HearOfCustomer(Customer customer, DateTimeOffset toldAt)
    {
        if (CustomerToldAt >= toldAt)
            return;

        CustomerToldAt = toldAt;
        Describe(customer);
    }

    private void Describe(Customer customer)
    {
        (CustomerName, CustomerEmail, EventDate) = (customer.Name.Trim(), customer.Email, customer.EventDate);
        FoldForSearch();
    }

    private void FoldForSearch() => SearchText = Folding.Fold($"{Name} {CustomerName} {Slug}");
}

/// <summary>What the customer card shows of the project.</summary>
internal sealed record Customer(string Name, string? Email, DateOnly? EventDate);
