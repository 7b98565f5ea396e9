using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.UseCases;
using Galleries.Adapters.Imaging;
using Galleries.Adapters.Neighbours;
using Galleries.Domain;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Binning;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Updating;
using Galleries.UseCases.Viewing;
using Testing;

namespace Galleries.Tests;

/// <summary>A studio with everything in memory, one online gallery in it, and its public link.</summary>
internal sealed class Studio
{
    public Studio(GalleryPhase phase = GalleryPhase.Online)
    {
        Gallery = Cast.Gallery(phase);
        PublicLink = Cast.PublicLink(Gallery.Id);
        Kept.Galleries.Add(Gallery);
        Kept.Grants.Add(PublicLink);
        Terms = new SettingsTerms(Neighbours, Neighbours);
        Card = new SettingsStudioCard(Neighbours);
        Reception = new Reception(Kept, Kept, Terms, Card, Clock);
        Departures = new Departures(Kept, Kept, new VideoPlaybacks(Playbacks), Told, Told);
        Invitations = new Invitations(Kept, Card, Letters, Neighbours, Neighbours);
    }

    public Gallery Gallery { get; }

    public Grant PublicLink { get; }

    public InMemoryRepositories Kept { get; } = new();

    public InMemoryOriginalStore Originals { get; } = new();

    public FakePlaybacks Playbacks { get; } = new();

    public Remembering Told { get; } = new();

    public FixedNeighbours Neighbours { get; } = new();

    public ManualClock Clock { get; } = new(Cast.Now);

    public SettingsTerms Terms { get; }

    public SettingsStudioCard Card { get; }

    public Reception Reception { get; }

    public MarkDesk Marks => new(Terms, Kept, Told, Clock);

    public ILetters Letters => new Stationery("Lumen Studio", "hello@lumen.example").Into(Told);

    public Invitations Invitations { get; }

    public VersionDesk Versions => new(Kept, KeptBytes.Usually, Clock);

    public Eraser Eraser => new(Kept, Kept, Versions, Clock);

    public RestoreAssetsHandler Restoring => new(Kept, Kept, Kept, Versions, Marks, Told, Clock);

    public ThrownAway ThrownAway => new(Kept, Restoring);

    public RemoveAssetsHandler Removing => new(Kept, Kept, Kept, Eraser, Told, Told, Clock);

    public LinkRules Rules => new(Card, Neighbours, Clock);

    public Filing Filing => new(Kept, Kept, Told);

    public ShareNews ShareNews => new(Kept, Kept, Kept, Terms, Told);

    public Dissolving Dissolving => new(Kept, Kept, Clock);

    public Departures Departures { get; }

    public Rationing Rationing => new(Kept, Kept);

    public static Task<Outcome> Do<TCommand>(ICommandHandler<TCommand> handler, TCommand command) => handler.Handle(command, CancellationToken.None);

    public Asset Photo(string fileName = "IMG_1.jpg", bool ready = true)
    {
        var photo = Cast.Photo(Gallery.Id, fileName, ready: ready);
        Kept.Assets.Add(photo);
        return photo;
    }

    public Viewer Guest()
    {
        var guest = Visitor.By(PublicLink, Guid.CreateVersion7(), Cast.Now);
        Kept.Visitors.Add(guest);
        return Viewer.Visitor(guest.Id, PublicLink.Id);
    }

    public Viewer MainClient(string email = "anna@example.com") => Invited(Cast.Anna(Gallery.Id, Guid.CreateVersion7(), email));

    public Viewer Invited(Visitor anna)
    {
        Kept.Visitors.Add(anna);
        Kept.Grants.Add(Cast.PersonalLink(anna));
        return Viewer.Visitor(anna.Id, anna.GrantId);
    }

    public T Only<T>() => Told.Told.OfType<T>().ShouldHaveSingleItem();
}
