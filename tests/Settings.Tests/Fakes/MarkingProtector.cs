using BuildingBlocks.Security;

namespace Settings.Tests.Fakes;

/// <summary>Marks instead of encrypting, and may forget its keys.</summary>
internal sealed class MarkingProtector : ISecretProtector
{
    public bool HasLostKeys { get; set; }

    public string Protect(string plain) => $"sealed:{plain}";

    public string? Unprotect(string cipher) => HasLostKeys ? null : cipher["sealed:".Length..];
}
