namespace Galleries.UseCases.Proving;

/// <summary>Whose galleries a mailed one-time link lists, as long as it works; null otherwise.</summary>
public sealed record FindMailbox(string Token)
{
    /// <summary>Without the token, wherever it may be logged.</summary>
    public override string ToString() => nameof(FindMailbox);
}

/// <summary>A mailbox whose reader proves themselves.</summary>
/// <param name="Email">The address in lower case.</param>
public sealed record Mailbox(string Email);
