using Shop.Domain.Catalogue;
using Shop.UseCases.Buying;

namespace Shop.Adapters.Persistence.Queries;

/// <summary>Shows what of a photo is printed.</summary>
internal static class Crops
{
    public static CropView View(Crop crop, int width, int height, PaperSize size)
    {
        var dpi = crop.DpiOn(width, height, size);
        return new CropView(crop.X, crop.Y, crop.Width, crop.Height, dpi, dpi < Crop.PoorDpi ? Sharpness.Poor : dpi < Crop.SoftDpi ? Sharpness.Soft : Sharpness.Good);
    }
}
