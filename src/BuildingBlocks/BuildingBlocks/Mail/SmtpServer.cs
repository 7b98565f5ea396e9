namespace BuildingBlocks.Mail;

/// <summary>A mail server and how to sign in to it.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Usually 587 with STARTTLS, 465 with TLS.</param>
/// <param name="Encryption">How what is said stays between the two.</param>
/// <param name="UserName">Null when it wants none.</param>
/// <param name="Password">With the user name.</param>
public sealed record SmtpServer(string Host, int Port = 587, SmtpEncryption Encryption = SmtpEncryption.StartTls, string? UserName = null, string? Password = null);

/// <summary>How a conversation with a mail server is encrypted.</summary>
public enum SmtpEncryption
{
    /// <summary>It begins in the clear and turns to TLS before anything is said; a server that can't is left.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>None at all: for a server on this computer.</summary>
    None,
}
