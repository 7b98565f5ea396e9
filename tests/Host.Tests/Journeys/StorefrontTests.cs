using System.Net;
using Host.Tests.App;

namespace Host.Tests.Journeys;

/// <summary>A gallery that sells by a whole price list.</summary>
public sealed class StorefrontTests : Journey
{
    [Fact]
    public async Task A_client_buys_prints_and_a_package_and_sees_every_price_before_the_last_step()
    {
        var shoot = await Studio.NewOnlineGallery();
        await Sell(shoot);
        var anna = await shoot.MainClient();
        var photo = shoot.Photos[0].AssetId;

        // From the photo, without a script.
        var gallery = await anna.Open(shoot.ClientPath);
        gallery.Document.QuerySelector($"#p{photo:N} noscript")!.InnerHtml.ShouldContain($"{shoot.ClientPath}/shop?photo={photo:N}");
        var shop = await anna.Open($"{shoot.ClientPath}/shop?photo={photo:N}");
        shop.Text.ShouldContain("Fine print €25.00");
        shop.Text.ShouldNotContain("Family", Case.Sensitive, "a package is not of one photo");
        var product = await anna.Open(Address(shop, "/shop/"));
        product.Document.QuerySelectorAll("input[name=Photos][checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe($"{photo:N}");
        var cart = await product.Press("Put into the cart", ("Number of pieces", "2"));
        cart.Text.ShouldContain("€50.00");

        // The cut of the print.
        var placed = await (await anna.Open(cart.Document.QuerySelector("a[href*='/cart/crop']")!.GetAttribute("href")!)).Press("Keep this cut");
        placed.Path.ShouldEndWith("/cart");
        (await placed.Press("Change", ("Number of pieces", "3"))).Text.ShouldContain("€75.00");

        // A package waits until its photos are chosen.
        var package = Address(await anna.Open($"{shoot.ClientPath}/shop"), "/packages/");
        cart = await (await anna.Open(package)).Press("Put into the cart");
        cart.Text.ShouldContain("Photos are still to be chosen");
        var picker = await anna.Open(cart.Document.QuerySelector("a[href*='/packages/']")!.GetAttribute("href")!);
        cart = await (await anna.Open(picker.Path)).Press("Put into the cart", ("photo-01.jpg", "on"), ("photo-02.jpg", "on"));
        cart.Text.ShouldNotContain("Photos are still to be chosen");
        cart.Text.ShouldContain("€40.00");

        // Where it goes decides what sending costs; nothing typed is lost on the way.
        var reckoned = await cart.Press("Show what this costs", ("Your name", "Anna Berg"), ("E-mail", "anna@berg.example"), ("Country", "AT"));
        reckoned.Text.ShouldContain("Post €7.00");
        reckoned.Text.ShouldContain("€122.00");
        reckoned.Value("Your name").ShouldBe("Anna Berg");
        var refused = await reckoned.Press("Order for €122.00");
        refused.Text.ShouldContain("Please write street and number.");
        var order = await refused.Press("Order for €122.00", ("Street and number", "Lichtweg 3"), ("Postal code", "1010"), ("Town", "Wien"));
        order.Path.ShouldStartWith("/orders/");
        order.Text.ShouldContain("€122.00");

        // A gallery that goes offline takes its cart out of reach; coming back brings it back.
        await (await anna.Open(Address(await anna.Open($"{shoot.ClientPath}/shop?photo={photo:N}"), "/shop/"))).Press("Put into the cart");
        await shoot.TakeOffline();
        (await anna.Open($"{shoot.ClientPath}/cart")).Path.ShouldBe(shoot.ClientPath);
        await shoot.PutOnline();
        (await anna.Open($"{shoot.ClientPath}/cart")).Text.ShouldContain("€25.00");
    }

    [Fact]
    public async Task Who_buys_small_files_gets_those_and_who_buys_the_gallery_gets_all_of_it()
    {
        var shoot = await Studio.NewOnlineGallery();
        var list = await Sell(shoot);
        await (await Studio.Owner.Open($"{list}/product?kind=Download")).Press("Save", ("Name", "Small file"), ("Files", "WebSize"), ("Price, EUR", "9"), ("Offer it to clients", "on"));
        await (await Studio.Owner.Open($"{list}/product?kind=Download")).Press("Save", ("Name", "All of it"), ("A download of", "Gallery"), ("Price, EUR", "100"), ("Offer it to clients", "on"));
        var (anna, ben) = (await shoot.MainClient(), await shoot.MainClient("ben@weber.example", "Ben Weber"));

        var small = await Buy(anna, shoot, "Small file", $"?photo={shoot.Photos[0].AssetId:N}", "€9.00");
        var file = await anna.Get(small.Link("Download photo-01.jpg"));
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await file.Content.ReadAsByteArrayAsync()).ShouldNotBe(shoot.Photos[0].Content);

        var all = await Buy(ben, shoot, "All of it", "", "€100.00");
        for (var i = 0; i < shoot.Photos.Count; i++)
            (await (await ben.Get(all.Link($"Download photo-0{i + 1}.jpg"))).Content.ReadAsByteArrayAsync()).ShouldBe(shoot.Photos[i].Content);
    }

    private async Task<Page> Buy(Browser client, Shoot shoot, string product, string query, string price)
    {
        var shop = await client.Open($"{shoot.ClientPath}/shop{query}");
        var card = shop.Document.QuerySelectorAll(".goods a").First(link => link.QuerySelector("strong")!.TextContent == product);
        var cart = await (await client.Open(card.GetAttribute("href")!)).Press("Put into the cart");
        var order = await cart.Press($"Order for {price}", ("Your name", "Somebody"), ("E-mail", "somebody@berg.example"), ("Deliver my files at once", "on"));
        await App.Quiet();
        await (await Studio.Owner.Open($"/studio/shop{order.Path}")).Press("Mark as paid");
        await App.Quiet();
        return await client.Open(order.Path);
    }

    private static string Address(Page page, string path) => page.Document.QuerySelector($".goods a[href*='{path}']")!.GetAttribute("href")!;

    private async Task<string> Sell(Shoot shoot)
    {
        var owner = Studio.Owner;
        var list = (await (await owner.Open("/studio/shop/lists")).Press("Make the list", ("Name", "Portraits"))).Path.Split('#')[0];
        await (await owner.Open($"{list}/product?kind=Print")).Press("Save", ("Name", "Fine print"), ("Size optional", "20 × 30"), ("Price, EUR", "25"), ("Offer it to clients", "on"));
        var package = await owner.Open($"{list}/package");
        var print = package.Document.QuerySelectorAll("option[value]").Select(option => option.GetAttribute("value")!).Last(value => value.Length > 0);
        await package.Press("Save", ("Name", "Family"), ("Of", print), ("Pieces", "2"), ("Price of the package", "40"));
        await (await owner.Open($"{list}/shipping")).Press("Save", ("Name", "Post"), ("Price in EUR", "7"));
        await (await owner.Open($"{shoot.Path}/shop")).Press("Save the list", ("Sell by", list.Split('/')[^1]));
        await App.Quiet();
        return list;
    }
}
