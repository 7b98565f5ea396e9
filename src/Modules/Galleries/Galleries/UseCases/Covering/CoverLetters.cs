using BuildingBlocks.Mail;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Covering;

/// <summary>Writes the mails about covers that main clients design.</summary>
internal sealed class CoverLetters(IStudioCard studio, IGuestBook guests, IMailQueue mails, IPublicAddress address)
{
    /// <summary>Whoever tries this and that is told of once.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromHours(1);

    /// <param name="gallery">The gallery with the new design.</param>
    /// <param name="visitor">Who designed it.</param>
    /// <param name="before">The design before; null for none.</param>
    /// <param name="ct">Stops asking.</param>
    public async Task TellStudio(Gallery gallery, Visitor visitor, ClientCover? before, CancellationToken ct)
    {
        var now = gallery.ClientCover!;
        if (before is not null && before.Stage == now.Stage && before.VisitorId == now.VisitorId && now.DesignedAt - before.DesignedAt < Quiet)
            return;
        if (await studio.Read(ct) is not { ContactEmail: { } owner } card)
            return;

        mails.Enqueue(new MailMessage(owner, card.Name, $"{gallery.Name}: a cover by your client", $"""
            Hello,

            {visitor.Name ?? visitor.Email ?? "A main client"} designed a cover for "{gallery.Name}".
            {(now.Stage == ClientCoverStage.InUse ? "It is in use. You can take your own back at any time." : "Please say whether it is to be used.")}

            Look at it here:
            {address.At($"/studio/galleries/{gallery.Id}/cover").AbsoluteUri}
            """, null, null, gallery.Id));
    }

    /// <summary>Says what became of their design to who left an address.</summary>
    public async Task TellClient(Gallery gallery, CancellationToken ct)
    {
        var decided = gallery.ClientCover!;
        if (await guests.FindVisitor(gallery.Id, decided.VisitorId, ct) is not { Email: { } email } client)
            return;

        var from = await studio.Read(ct);
        var (subject, text) = decided.Stage == ClientCoverStage.InUse
            ? ($"{gallery.Name}: your cover is in use", $"the cover that you designed for \"{gallery.Name}\" is in use from now on.")
            : ($"{gallery.Name}: about your cover", $"the cover that you designed for \"{gallery.Name}\" is not used. You are welcome to design another one.");
        mails.Enqueue(new MailMessage(email, client.Name, subject, $"""
            {(client.Name is null ? "Hello," : $"Hello {client.Name},")}

            {text}
            {(decided.Word.Length == 0 ? "" : $"\n{decided.Word}\n")}
            {from.Name}
            """, null, from.ContactEmail, gallery.Id));
    }
}
