namespace BuildingBlocks.Security;

/// <summary>Encrypts what must be readable again later, such as a link's token that is to be copied once more.</summary>
public interface ISecretProtector
{
    /// <summary>Encrypted with the installation's keys, as text.</summary>
    string Protect(string plain);

    /// <summary>The plain text, or null when it was not encrypted with this installation's keys.</summary>
    string? Unprotect(string cipher);
}
