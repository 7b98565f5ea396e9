using System.Globalization;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Demo;

/// <summary>How to look at the demo.</summary>
internal static class Guide
{
    public static async Task Print(Product product, string address, TimeSpan took)
    {
        var galleries = await product.Galleries();
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            {galleries.Count} galleries with {galleries.Sum(gallery => gallery.ReadyAssets)} photos, made in {took.TotalSeconds:0} s.

            Studio       {address}/studio
              owner      {Cast.Owner.Email}
              assistant  {Cast.Assistant.Email}
            Reports      {address}/reports
              accountant {Cast.Accountant.Email}
            The password of all three is {Cast.Password}

            Galleries, as their visitors open them
            """));
        foreach (var gallery in galleries)
            await Print(product, gallery);
    }

    private static async Task Print(Product product, GalleryCard gallery)
    {
        await Console.Out.WriteLineAsync($"  {gallery.Name} ({Words(gallery)})");
        foreach (var grant in await product.Ask<ListGrants, IReadOnlyList<GrantCard>>(new ListGrants(gallery.GalleryId)))
            await Console.Out.WriteLineAsync($"    {grant.Name ?? "everybody",-18} {grant.Link}");
    }

    private static string Words(GalleryCard gallery)
    {
        var state = gallery.State switch
        {
            GalleryState.Draft => "a draft: its link works once it is online",
            GalleryState.Online => "online",
            GalleryState.Offline => "offline at the moment",
            _ => "expired",
        };
        return gallery.ExpiresOn is { } last ? $"{state}, until {last:yyyy-MM-dd}" : state;
    }
}
