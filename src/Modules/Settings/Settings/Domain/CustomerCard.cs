using BuildingBlocks;
using Settings.Contracts;

namespace Settings.Domain;

/// <summary>Whom a gallery is for, as the control center shows it; everything is optional.</summary>
internal sealed class CustomerCard(Guid galleryId)
{
    public Guid GalleryId { get; private set; } = galleryId;

    public CustomerDetails Details { get; private set; } = CustomerDetails.None;

    public int Version { get; private set; }

    /// <summary>Keeps what is written down elsewhere already, without asking whether it is well-formed.</summary>
    public static CustomerCard From(Guid galleryId, CustomerDetails details) => new(galleryId) { Details = details.Tidied() };

    /// <summary>What was shot, when and where stays.</summary>
    public void ForgetPerson() => Details = Details with { CustomerName = null, CustomerEmail = null, Phone = null, Notes = null };

    public ProjectDetailsChanged Changed(DateTimeOffset now) => new(
        GalleryId, Details.CustomerName, Details.CustomerEmail, Details.Phone, Details.EventDate, Details.EventType, Details.Location, now);

    public Outcome Change(CustomerDetails details)
    {
        var outcome = details.Check();
        if (outcome.Succeeded)
            Details = details.Tidied();

        return outcome;
    }
}
