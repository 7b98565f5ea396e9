namespace Shop.Domain;

/// <summary>A photo of a gallery that its visitor may see and buy.</summary>
internal sealed record Photo(Guid AssetId, string FileName, int Width, int Height);
