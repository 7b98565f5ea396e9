using Settings.UseCases.Branding;
using Settings.UseCases.Disclosing;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;
using Settings.UseCases.Starting;

namespace Demo;

/// <summary>Everything that happens in the demo, in the order of its days.</summary>
internal sealed class Story(Product product, DemoClock clock)
{
    private readonly PriorityQueue<Func<Task>, DateTimeOffset> _deeds = new();

    /// <summary>Time of the demo, as a length before now.</summary>
    public static DateTimeOffset Ago(double days, double hours = 0) => DemoClock.Now - TimeSpan.FromDays(days) - TimeSpan.FromHours(hours);

    /// <summary>Has something happen at a moment; what would lie in the future does not happen.</summary>
    public void At(DateTimeOffset moment, Func<Task> deed)
    {
        if (moment < DemoClock.Now)
            _deeds.Enqueue(deed, moment);
    }

    public async Task Tell()
    {
        At(Ago(45), OpenStudio);
        foreach (var (number, shoot) in Cast.Shoots.Index())
            new GalleryStory(this, product, shoot, number + 1).Begin();

        while (_deeds.TryDequeue(out var deed, out var moment))
        {
            await product.Rest();
            clock.SetTo(moment);
            await deed();
        }

        await product.Rest();
        clock.SetToNow();
        await product.Rest();
    }

    private async Task OpenStudio()
    {
        await product.Do(new OpenStudio(Guid.CreateVersion7(), Cast.Owner.Name, Cast.Owner.Email, Cast.Password, "Light & Lens", "EUR", "Europe/Berlin"));
        await product.Do(new ChangeStudio(
            "Light & Lens", Cast.Owner.Email, "EUR", "Europe/Berlin", 1900, "VAT", "Please transfer the amount to IBAN DE02 1203 0000 0000 2020 51, Light & Lens, within 14 days."));
        await product.Do(new ChangeLegalDetails("Clara Voss Photography", "Lichtweg 3\n82467 Garmisch-Partenkirchen\nGermany", "143/123/45678", "DE123456789", false, ""));
        await Invite(Cast.Assistant, TeamRole.Assistant);
        await Invite(Cast.Accountant, TeamRole.Accountant);
    }

    // They follow the link in their mail, which ends in who they are and a token.
    private async Task Invite(Person person, TeamRole role)
    {
        var memberId = Guid.CreateVersion7();
        await product.Do(new InviteMember(memberId, person.Name, person.Email, role));
        await product.Rest();
        await product.Do(new ChoosePassword(memberId, product.Letters.LinkFor(person.Email).Segments[^1], Cast.Password));
    }
}
