using Host.Tests.App;

namespace Host.Tests.Journeys;

public sealed class PriceListsTests : Journey
{
    [Fact]
    public async Task A_list_is_made_filled_given_to_galleries_and_taken_back()
    {
        var owner = Studio.Owner;
        var made = await (await owner.Open("/studio/shop/lists")).Press("Make the list", ("Name", "Weddings"), ("Begin with a typical list", "on"));
        var list = made.Path.Split('#')[0];
        made.Text.ShouldContain("Print Print · 8 options");
        made.All(".goods .chip").Count.ShouldBe(6, "hidden until they have prices");

        // Whatever is typed stays until it can be saved.
        var product = await owner.Open(made.Link("High-resolution file"));
        var refused = await product.Press("Save", ("Name", "The file"), ("Price, EUR", "nine"), ("Your cost", "30"), ("Offer it to clients", "on"));
        refused.Refusals.ShouldBe("Please type an amount such as 12.50, without separators between thousands.");
        (refused.Value("Name"), refused.Value("Price, EUR")).ShouldBe(("The file", "nine"));
        var more = await refused.Press("Add an option", ("Price, EUR", "19,50"));
        (more.Value("Name"), more.Value("Price, EUR"), more.All(".option-row").Count).ShouldBe(("The file", "19,50", 2));
        var warned = await more.Press("Save");
        warned.Refusals.ShouldContain("The file sells for EUR 10.50 less than it costs.");
        warned.All(".option-row").Count.ShouldBe(1, "nothing stood in the other");
        (await warned.Press("Save it all the same")).Text.ShouldContain("1 price does not cover what it costs you");

        // An album waits with its options while they are made.
        var album = await (await owner.Open($"{list}/product?kind=Album")).Press("Make the options", ("Name", "Book"), ("Sizes", "20 pages, 40 pages"), ("Papers or materials", "linen, leather"));
        album.Document.QuerySelectorAll("input[name$='.Name']").Select(input => input.GetAttribute("value")).ShouldBe(
            ["Book", "20 pages, linen", "20 pages, leather", "40 pages, linen", "40 pages, leather"]);
        var dropped = await (await album.Press("Drop option 4")).Press("Save");
        dropped.Refusals.ShouldContain("Please type a price; 0 where it is free.");
        (await dropped.Press("Save", ("Offer it to clients", "off"))).Text.ShouldContain("“Book” is saved.");
        (await owner.Open(list)).Text.ShouldContain("Book Album of 20 to 80 photos · 3 options");

        // New galleries begin with it, others are given it, and one price takes its place.
        (await (await owner.Open("/studio/shop/lists")).Press("Save", ("New galleries sell by", list.Split('/')[^1]), ("Payment fee in percent", "2.9"), ("And for each payment", "0.30"))).Text.ShouldContain("Saved.");
        var shoot = await Studio.NewGallery("Clara & Dan");
        await App.Quiet();
        (await owner.Open($"{shoot.Path}/shop")).Text.ShouldContain("This gallery sells by Weddings.");
        await (await owner.Open($"{shoot.Path}/shop")).Press("Save the price", ("Price of one photo", "49"));
        (await owner.Open(list)).Text.ShouldContain("sells by now: one price of its own");
        var overview = await owner.Post("/studio", ("__RequestVerificationToken", await owner.FormToken()), ("ids", $"{shoot.Id}"), ("deed", "Sell"), ("list", list.Split('/')[^1]));
        ((int)overview.StatusCode).ShouldBe(303);
        (await owner.Open($"{shoot.Path}/shop")).Text.ShouldContain("This gallery sells by Weddings.");

        // Prices from costs are shown before they are changed.
        var preview = await owner.Open($"{list}/markup?Form.By=2&Form.Ending=NinetyFive");
        preview.Text.ShouldContain("The file €30.00 €19.50 €60.95");
        await preview.Press("Change 1 price");
        (await owner.Open(list)).Text.ShouldContain("€60.95");

        var copy = await (await owner.Open(list)).Press("Copy the list", ("Name of the copy", "Portraits"));
        copy.Title.ShouldBe("Portraits");
        (await copy.Follow("Remove the list…")).Text.ShouldNotContain("sells by it");
        (await (await copy.Follow("Remove the list…")).Press("Remove the list")).Text.ShouldContain("“Portraits” is removed.");
        var kept = await (await owner.Open($"{list}/remove")).Press("Remove the list");
        kept.Refusals.ShouldBe("Galleries sell by this list. Give them another one first, or say that they are to sell nothing.");
        await kept.Press("Remove the list", ("Yes, nothing is for sale", "on"));
        (await owner.Open($"{shoot.Path}/shop")).Text.ShouldContain("Nothing of this gallery is for sale.");

        // What is taxed where.
        var taxes = await (await owner.Open("/studio/shop/taxes")).Press("Fill in the European Union’s rates", ("Your country", "DE"), ("Reduced rate in percent", "7"));
        taxes.All(".country-row").Count.ShouldBe(26, "home stands above");
        (await taxes.Press("Drop Austria")).All(".country-row").Count.ShouldBe(25);
        (await taxes.Press("Save", ("Rate %", "many"))).Refusals.ShouldBe("Please type a rate such as 19 or 7.5.");
        (await taxes.Press("Save", ("Rate %", "20"))).Text.ShouldContain("Saved.");
        (await owner.Open("/studio/shop/taxes")).Value("Your country").ShouldBe("DE");
    }
}
