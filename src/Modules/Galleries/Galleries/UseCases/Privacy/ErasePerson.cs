using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;

namespace Galleries.UseCases.Privacy;

/// <summary>
/// Forgets a person: here at once, with the mails to them, and in every other module soon after. Their own links end; what they picked and how
/// often they came stays without a name. Orders are books, and stay.
/// </summary>
/// <param name="Email">The address they are known by; case does not matter.</param>
/// <param name="Again">The address typed once more, by which somebody says that this is the one.</param>
public sealed record ErasePerson(string Email, string Again);

internal sealed class ErasePersonHandler(IPersons persons, IMailQueue mails, IOutbox outbox, TimeProvider clock) : ICommandHandler<ErasePerson>
{
    public async Task<Outcome> Handle(ErasePerson command, CancellationToken ct)
    {
        var email = command.Email.Trim().ToLowerInvariant();
        if (!MailAddresses.IsValid(email))
            return Outcome.Refused("Please enter an e-mail address, such as name@example.com.", nameof(command.Email));
        if (!command.Again.Trim().Equals(email, StringComparison.OrdinalIgnoreCase))
            return Outcome.Refused($"Please type the address as it stands here: {email}", nameof(command.Again));

        var now = clock.GetUtcNow();
        var visitors = await persons.Find(email, ct);
        await persons.Erase(email, visitors, now, ct);
        mails.Forget(email);
        outbox.Enqueue(new PersonErased(email, visitors, now));
        return Outcome.Done;
    }
}
