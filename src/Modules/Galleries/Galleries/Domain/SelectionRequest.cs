using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>What the photographer asks main clients to choose. Each of them chooses apart, or all of them together in a final round.</summary>
internal sealed class SelectionRequest
{
    public const int LongestTitle = 80;

    public const int LongestMessage = 2_000;

    private SelectionRequest(Guid id, Guid galleryId, string title, int least, int? most, DateTimeOffset createdAt) =>
        (Id, GalleryId, Title, Least, Most, CreatedAt) = (id, galleryId, title, least, most, createdAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    public string Title { get; private set; }

    public int Least { get; private set; }

    /// <summary>Null for as many as one likes.</summary>
    public int? Most { get; private set; }

    /// <summary>The scenes that are chosen from; null for the whole gallery.</summary>
    public IReadOnlyList<Guid>? Scenes { get; private set; }

    /// <summary>The day, where the studio is, by which it is wanted; later is possible, too. Null for any time.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>What the photographer wrote to those who choose; null for nothing.</summary>
    public string? Message { get; private set; }

    /// <summary>The visitors who choose.</summary>
    public IReadOnlyList<Guid> People { get; private set; } = [];

    /// <summary>The request of whose finished choices this is the final round, which its people make together; null where each chooses apart.</summary>
    public Guid? RoundOf { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public bool IsJoint => RoundOf is not null;

    public static SelectionRequest Ask(Guid id, Guid galleryId, SelectionWish wish, IReadOnlyList<Guid> people, DateTimeOffset now) =>
        new(id, galleryId, Folding.OneLine(wish.Title), wish.Least, wish.Most, now)
        {
            Scenes = wish.Scenes,
            DueOn = wish.DueOn,
            Message = wish.Text,
            People = people,
        };

    /// <summary>The final round of those who chose apart.</summary>
    public SelectionRequest FinalRound(Guid id, IReadOnlyList<Guid> people, DateTimeOffset now) =>
        new(id, GalleryId, Title, Least, Most, now) { Scenes = Scenes, People = people, RoundOf = Id };

    /// <summary>Whether those who chose apart may choose together now: for the studio once two have finished, for one of them once everybody has.</summary>
    public bool CanHaveRound(IReadOnlyList<Selection> apart, bool forStudio) =>
        !IsJoint && apart.Count(selection => selection.IsFinished) is var finished && finished >= 2 && (forStudio || finished == apart.Count);

    /// <summary>Where what somebody with this sight has chosen counts; of a joint choice everything does, whoever of them sees it.</summary>
    public Sight CountedFor(Sight seen) => (IsJoint ? Sight.Everything : seen).ForChoosing(Scenes);

    public void Forget() => Message = null;
}

/// <summary>What a photographer may ask for.</summary>
internal sealed record SelectionWish(string Title, int Least, int? Most, IReadOnlyList<Guid>? Scenes, DateOnly? DueOn, string? Message)
{
    public string? Text => string.IsNullOrWhiteSpace(Message) ? null : Folding.WellFormed(Message.Trim());

    /// <param name="gallery">The gallery.</param>
    /// <param name="photos">How many photos there are in these scenes.</param>
    /// <param name="moment">Now.</param>
    public Outcome Check(Gallery gallery, int photos, Moment moment)
    {
        if (Folding.OneLine(Title).Length == 0)
            return Outcome.Refused("Please say what the photos are for, such as Album.", nameof(Title));
        if (Folding.OneLine(Title).Length > SelectionRequest.LongestTitle)
            return Outcome.Refused($"Please keep the title within {SelectionRequest.LongestTitle} characters.", nameof(Title));
        if (Text?.Length > SelectionRequest.LongestMessage)
            return Outcome.Refused($"Please keep the message within {SelectionRequest.LongestMessage} characters.", nameof(Message));
        if (Scenes is { Count: 0 })
            return Outcome.Refused("Please tick at least one scene, or choose from the whole gallery.", nameof(Scenes));
        if (Scenes?.All(gallery.HasScene) == false)
            return Outcome.Refused("One of these scenes is no longer there. Please choose again.", nameof(Scenes));

        return DueOn is { } day && moment.IsOver(day) ? Outcome.Refused("Please choose a day that is not over yet.", nameof(DueOn)) : CheckNumbers(photos);
    }

    private Outcome CheckNumbers(int photos) =>
        Least < 1 ? Outcome.Refused("Please ask for at least one photo.", nameof(Least))
        : Most < Least ? Outcome.Refused("Please let the most be at least as many as the least.", nameof(Most))
        : photos == 0 ? Outcome.Refused("There is no photo to choose from. Videos and hidden photos do not count.", nameof(Scenes))
        : Least > photos ? Outcome.Refused($"Only {photos} can be chosen from there.", nameof(Least))
        : Most > photos ? Outcome.Refused($"Only {photos} can be chosen from there. Leave this empty for as many as they like.", nameof(Most))
        : Outcome.Done;
}
