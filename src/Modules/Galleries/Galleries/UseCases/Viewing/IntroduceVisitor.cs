using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.Domain;

namespace Galleries.UseCases.Viewing;

/// <summary>Somebody who came by a link that is not theirs alone says who they are, and is known from then on.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who says it.</param>
/// <param name="Name">Their name.</param>
/// <param name="Email">Their address; whether it is theirs is not asked, and it opens nothing.</param>
/// <param name="Consented">Whether they agreed to what the gallery asks for with it.</param>
public sealed record IntroduceVisitor(Guid GalleryId, Viewer Viewer, string? Name, string? Email, bool Consented);

internal sealed class IntroduceVisitorHandler(Reception reception) : ICommandHandler<IntroduceVisitor>
{
    public async Task<Outcome> Handle(IntroduceVisitor command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Page, ct);
        if (reply is not { Verdict: Verdict.MustIntroduce, Visitor: { } visitor })
            return reply.Allowed ? Outcome.Done : reply.Refusal;

        var (name, email) = (command.Name?.Trim() ?? "", command.Email?.Trim() ?? "");
        if (name.Length == 0)
            return Outcome.Refused("Please tell us your name.", nameof(command.Name));
        if (name.Length > Visitor.LongestName || name.Any(char.IsControl))
            return Outcome.Refused($"Please keep the name within {Visitor.LongestName} characters.", nameof(command.Name));
        if (!MailAddresses.IsValid(email))
            return Outcome.Refused("Please enter a valid e-mail address, such as anna@example.com.", nameof(command.Email));
        if (reply.Terms.Consent.Length > 0 && !command.Consented)
            return Outcome.Refused("Please agree first. Without that, the gallery stays closed.", nameof(command.Consented));

        visitor.Introduce(name, email, reply.Terms.Consent.Length > 0 ? reply.Moment.Now : null);
        return Outcome.Done;
    }
}
