using BuildingBlocks;

namespace Shop.Domain;

internal sealed partial class Order
{
    public const int LongestTracking = 100;
    public const int LongestAddress = 500;
    public const int LongestNote = 2000;
    public const int MostNotes = 200;

    private readonly List<OrderStep> _steps = [];
    private readonly List<OrderNote> _notes = [];

    /// <summary>While the studio looks at it: when it goes on by itself.</summary>
    public DateTimeOffset? ReviewEndsAt { get; private set; }

    /// <summary>The parcel's number; null where there is none.</summary>
    public string? TrackingNumber { get; private set; }

    /// <summary>Where the parcel can be followed; null where it can't.</summary>
    public string? TrackingAddress { get; private set; }

    /// <summary>What became of it since it was placed, in order.</summary>
    public IReadOnlyList<OrderStep> Steps => _steps;

    /// <summary>What the studio keeps in mind about it; no client reads it.</summary>
    public IReadOnlyList<OrderNote> Notes => _notes;

    /// <summary>Whether any of it has to be made or done.</summary>
    public bool IsMade => _lines.Exists(line => line.IsMade);

    /// <summary>Whether any of it goes into a parcel.</summary>
    public bool IsSent => _lines.Exists(line => line.IsSent);

    /// <summary>The studio moves it on by hand.</summary>
    public Outcome Move(OrderState to, DateTimeOffset now)
    {
        if (State == to)
            return Outcome.Refused($"Order {Number} is there already.");
        if (!OrderMoves.ByHand(State).Contains(to))
            return Outcome.Refused($"Order {Number} can't be moved there from where it stands now. Please look at it again.");

        Enter(to, now);
        return Outcome.Done;
    }

    /// <summary>The parcel is on its way.</summary>
    public Outcome Ship(string? trackingNumber, string? trackingAddress, DateTimeOffset now)
    {
        var (number, address) = (Blank(trackingNumber), Blank(trackingAddress));
        if (number is not null && (number.Length > LongestTracking || number.Any(char.IsControl)))
            return Outcome.Refused($"A tracking number is one line of at most {LongestTracking} characters.", "TrackingNumber");
        if (address is not null && !IsWebAddress(address))
            return Outcome.Refused("Please paste the whole address of the page, which begins with https://", "TrackingAddress");
        if (Move(OrderState.Shipped, now) is { Succeeded: false } refused)
            return refused;

        (TrackingNumber, TrackingAddress) = (number, address);
        return Outcome.Done;
    }

    public Outcome Note(string text, string by, DateTimeOffset now)
    {
        var note = text.Trim();
        if (note.Length is 0 or > LongestNote)
            return Outcome.Refused($"A note has between 1 and {LongestNote} characters.", "Note");
        if (_notes.Count >= MostNotes)
            return Outcome.Refused($"An order has room for {MostNotes} notes.", "Note");

        _notes.Add(new OrderNote(now, by, note));
        return Outcome.Done;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static bool IsWebAddress(string text) =>
        text.Length <= LongestAddress && Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private void Enter(OrderState state, DateTimeOffset now)
    {
        if (!OrderMoves.Allows(State, state))
            throw new InvalidOperationException($"Nothing leads from {State} to {state}.");

        (State, ReviewEndsAt) = (state, null);
        _steps.Add(new OrderStep(state, now));
    }
}

/// <summary>An order came to a state.</summary>
internal sealed record OrderStep(OrderState State, DateTimeOffset At);

/// <summary>A note of the studio on an order.</summary>
/// <param name="At">When.</param>
/// <param name="By">The name of who wrote it.</param>
/// <param name="Text">What.</param>
internal sealed record OrderNote(DateTimeOffset At, string By, string Text);
