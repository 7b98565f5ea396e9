namespace Galleries.UseCases.Sharing;

/// <summary>A photo of a share by the key that mails carry, if those who come by the share may see it now; null otherwise.</summary>
public sealed record FindSharedPicture(string Key);
