using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;

namespace Galleries.UseCases.Curating;

/// <summary>Creates a draft gallery for a client.</summary>
public sealed record CreateGallery(Guid GalleryId, string Name, string CustomerName, string? CustomerEmail, DateOnly? EventDate);

internal sealed class CreateGalleryHandler(IGalleryRepository galleries, IGuestBook guests, ISecretProtector secrets, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<CreateGallery>
{
    private const int LongestCustomer = 200;

    public async Task<Outcome> Handle(CreateGallery command, CancellationToken ct)
    {
        if (Check(command) is { Succeeded: false } refused)
            return refused;
        if (await galleries.Find(command.GalleryId, ct) is not null)
            return Outcome.Refused("This gallery was created already.", nameof(command.GalleryId));

        var now = clock.GetUtcNow();
        var customer = new Customer(command.CustomerName, Blank.ToNull(command.CustomerEmail), command.EventDate);
        var gallery = Gallery.Create(command.GalleryId, command.Name, customer, now);
        galleries.Add(gallery);
        guests.Add(Grant.Public(Guid.CreateVersion7(now), gallery.Id, secrets.NewLink(), now));
        outbox.Enqueue(new GalleryCreated(gallery.Id, gallery.Slug, gallery.Name, gallery.CustomerName, gallery.CustomerEmail, gallery.EventDate, now));
        return Outcome.Done;
    }

    private static Outcome Check(CreateGallery command)
    {
        if (Gallery.CheckName(command.Name) is { Succeeded: false } refused)
            return refused;
        if (command.CustomerName.Trim().Length > LongestCustomer)
            return Outcome.Refused($"Please keep the customer's name within {LongestCustomer} characters.", nameof(command.CustomerName));
        if (Blank.ToNull(command.CustomerEmail) is { } email && !MailAddresses.IsValid(email))
            return Outcome.Refused("Please enter a valid e-mail address, such as anna@example.com.", nameof(command.CustomerEmail));

        return Outcome.Done;
    }
}
