using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Disclosing;

/// <summary>Puts a text of the studio's own on a legal page; a blank one takes it away again.</summary>
/// <param name="Kind">Which page.</param>
/// <param name="Text">Markdown.</param>
public sealed record WriteLegalPage(LegalPageKind Kind, string Text);

internal sealed class WriteLegalPageHandler(ILegalTexts texts, IStudioRepository studios, ISignals signals, TimeProvider clock) : ICommandHandler<WriteLegalPage>
{
    public async Task<Outcome> Handle(WriteLegalPage command, CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio)
            return Outcome.Refused("The studio is not open yet: its owner's account comes first.");

        var text = command.Text.Trim().ReplaceLineEndings("\n");
        var outcome = LegalText.Check(text, nameof(command.Text));
        if (!outcome.Succeeded)
            return outcome;

        var known = await texts.Find(command.Kind, ct);
        if (known?.Text == text)
            return Outcome.Done;

        if (text.Length == 0 && known is not null)
            texts.Remove(known);
        else if (text.Length > 0 && known is not null)
            known.Change(text, clock.GetUtcNow());
        else if (text.Length > 0)
            texts.Add(new LegalText(command.Kind, text, clock.GetUtcNow()));

        if (command.Kind is LegalPageKind.Terms)
            studio.OfferTerms(text.Length > 0);
        if (command.Kind is LegalPageKind.VendorTerms)
            Revise(studio, text);
        signals.Raise(Channels.Studio, "");
        return Outcome.Done;
    }

    private void Revise(Studio studio, string text)
    {
        studio.ReviseVendorTerms(text.Length > 0);
        if (text.Length > 0)
            texts.Keep(new VendorTermsVersion(studio.VendorTermsVersion, text, clock.GetUtcNow()));
    }
}
