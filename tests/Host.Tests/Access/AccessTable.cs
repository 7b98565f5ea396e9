namespace Host.Tests.Access;

/// <summary>Who gets what from every route. Whoever adds a route says here who may have it.</summary>
internal static class AccessTable
{
    //                                                       nobody  guest   client  invited friend  vendor  narrowed expired stranger withdrawn offline owner   assistant accountant
    private static readonly string[] Everybody = Cells("     ok      ok      ok      ok      ok      ok      ok       ok      ok       ok        ok      ok      ok        ok");
    private static readonly string[] Nowhere = Cells("       404     404     404     404     404     404     404      404     404      404       404     404     404       404");
    private static readonly string[] ToSignIn = Cells("      sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in sign-in sign-in   sign-in");
    private static readonly string[] StudioRoom = Cells("    sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in ok      ok        no-access");
    private static readonly string[] StudioDeed = Cells("    sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in moved   moved     no-access");
    private static readonly string[] StudioMiss = Cells("    sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in 404     404       no-access");
    // Let in, and told that the request names no version of the protocol.
    private static readonly string[] StudioTus = Cells("     sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in 412     412       no-access");
    private static readonly string[] OwnersRoom = Cells("    sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in ok      no-access no-access");
    private static readonly string[] OwnersDeed = Cells("    sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in moved   no-access no-access");
    private static readonly string[] OwnersMiss = Cells("    sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in 404     no-access no-access");
    private static readonly string[] ReportRoom = Cells("    sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in ok      no-access ok");
    private static readonly string[] TeamRoom = Cells("      sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in ok      ok        ok");
    private static readonly string[] TeamDeed = Cells("      sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in moved   moved     moved");
    private static readonly string[] TeamMiss = Cells("      sign-in sign-in sign-in sign-in sign-in sign-in sign-in  sign-in sign-in  sign-in   sign-in 404     404       404");
    private static readonly string[] GalleryPage = Cells("   404     ok      ok      ok      ok      ok      ok       ok      404      404       ok      ok      ok        404");
    private static readonly string[] GalleryRoom = Cells("   404     ok      ok      ok      ok      ok      ok       moved   404      404       moved   ok      ok        404");
    private static readonly string[] GalleryFile = Cells("   404     ok      ok      ok      ok      ok      404      404     404      404       404     ok      ok        404");
    private static readonly string[] GalleryZip = Cells("    404     ok      ok      ok      ok      ok      ok       403     404      404       403     ok      ok        404");
    private static readonly string[] VisitorsPick = Cells("  404     moved   moved   moved   moved   moved   refused  refused 404      refused   refused refused refused   404");
    // Back to the page, which says that this reader can't, or is not there for them.
    private static readonly string[] VisitorsSay = Cells("   404     moved   moved   moved   moved   moved   moved    moved   404      moved     moved   moved   moved     404");
    private static readonly string[] VisitorsCart = Cells("  404     moved   moved   moved   moved   moved   moved    moved   404      404       moved   404     404       404");
    private static readonly string[] VisitorsRoom = Cells("  404     ok      ok      ok      ok      ok      ok       moved   404      404       moved   404     404       404");
    private static readonly string[] VisitorsMiss = Cells("  404     404     404     404     404     404     404      moved   404      404       moved   404     404       404");
    private static readonly string[] MainClients = Cells("   404     404     ok      404     404     404     404      moved   404      404       moved   404     404       404");
    private static readonly string[] BuyersOrder = Cells("   404     ok      404     404     404     404     404      404     404      404       404     404     404       404");
    private static readonly string[] WhoHasTheLink = Cells(" moved   moved   moved   moved   moved   moved   moved    moved   moved    moved     moved   moved   moved     moved");
    private static readonly string[] MainClientsRoom = Cells("404     404     ok      404     404     404     404      404     404      404       404     404     404       404");
    private static readonly string[] MainClientsDeed = Cells("404     404     moved   404     404     404     404      404     404      404       404     404     404       404");
    // Nobody is asked twice who they are.
    private static readonly string[] WhoIsKnown = Cells("    404     moved   moved   moved   moved   moved   moved    moved   404      404       moved   moved   moved     404");

    /// <summary>Forms that nobody protects: they change nothing.</summary>
    public static IReadOnlySet<string> WithoutToken { get; } = new HashSet<string> { "POST error/{code:int}", "POST start" };

    public static IReadOnlyDictionary<string, AccessRow> Rows { get; } = new Dictionary<string, AccessRow>
    {
        ["GET "] = new(Cells("sign-in sign-in sign-in sign-in sign-in sign-in sign-in sign-in sign-in sign-in sign-in moved moved moved")),
        ["GET {**path}"] = new(Nowhere),
        ["GET health"] = new(Everybody),
        [Routes.Bundled] = new(Everybody),
        ["GET brand/{hash}.css"] = new(Everybody),
        ["GET brand/{key}/logo.png"] = new(Everybody),
        ["GET brand/{key}/icon-{side:int}.png"] = new(Everybody),
        ["GET error/{code:int}"] = new(Everybody),
        ["POST error/{code:int}"] = new(Everybody),
        ["GET start"] = new(ToSignIn),
        ["POST start"] = new(ToSignIn),
        ["GET sign-in"] = new(Everybody),
        ["POST sign-in"] = new(Everybody),
        ["GET sign-in/code"] = new(ToSignIn),
        ["POST sign-in/code"] = new(ToSignIn),
        ["GET sign-in/passkey"] = new(Nowhere), // the tests' host is an IP address
        ["POST sign-in/passkey"] = new(ToSignIn),
        ["GET sign-out"] = new(ToSignIn),
        ["GET sign-in/forgot"] = new(Everybody),
        ["POST sign-in/forgot"] = new(Everybody),
        ["GET sign-in/password/{memberId:guid}/{token}"] = new(Everybody),
        ["POST sign-in/password/{memberId:guid}/{token}"] = new(Everybody),
        ["GET sign-in/email/{memberId:guid}/{token}"] = new(Everybody),
        ["POST sign-in/email/{memberId:guid}/{token}"] = new(Everybody),
        ["GET no-access"] = new(Cells("403 403 403 403 403 403 403 403 403 403 403 403 403 403")),

        ["GET legal/{kind}"] = new(Everybody),
        ["POST language"] = new(WhoHasTheLink, ("language", "en"), ("back", "/legal/imprint")),

        ["GET g/{slug}/k/{token}"] = new(WhoHasTheLink),
        ["GET g/{slug}/k/{token}/preview.jpg"] = new(Nowhere), // unless the studio has the cover shown
        ["POST g/{slug}/k/{token}"] = new(WhoHasTheLink),
        ["POST g/{slug}/k/{token}?handler=confirm"] = new(WhoHasTheLink),
        ["GET g/{slug}/device/{token}"] = new(Nowhere), // a link is no pass
        ["POST g/{slug}/device/{token}"] = new(Nowhere),
        ["GET my-galleries"] = new(Everybody),
        ["POST my-galleries"] = new(Everybody),
        ["POST my-galleries?handler=open"] = new(WhoHasTheLink), // back to the form, as nobody has proved a mailbox
        ["POST my-galleries?handler=end"] = new(WhoHasTheLink),
        ["GET my-galleries/{token}"] = new(Nowhere),
        ["POST my-galleries/{token}"] = new(Nowhere),
        ["GET g/{slug}"] = new(GalleryPage),
        ["GET g/{slug}/welcome"] = new(WhoIsKnown),
        ["POST g/{slug}/welcome"] = new(WhoIsKnown),
        ["GET g/{slug}/terms"] = new(WhoIsKnown), // the studio has written none
        ["POST g/{slug}/terms"] = new(WhoIsKnown),
        ["GET g/{slug}/favorites"] = new(WhoHasTheLink),
        ["POST g/{slug}/favorites"] = new(VisitorsPick, ("add", "{assetId}")),
        ["GET g/{slug}/collections"] = new(VisitorsRoom),
        ["GET g/{slug}/collections?handler=mine"] = new(VisitorsRoom),
        ["POST g/{slug}/collections"] = new(VisitorsRoom),
        ["GET g/{slug}/collections/{collectionId:guid}"] = new(VisitorsMiss),
        ["POST g/{slug}/collections/{collectionId:guid}?handler=rename"] = new(VisitorsMiss),
        ["POST g/{slug}/collections/{collectionId:guid}?handler=copy"] = new(VisitorsMiss),
        ["POST g/{slug}/collections/{collectionId:guid}?handler=merge"] = new(VisitorsMiss),
        ["GET g/{slug}/collections/{collectionId:guid}/remove"] = new(VisitorsMiss),
        ["POST g/{slug}/collections/{collectionId:guid}/remove"] = new(VisitorsMiss),
        ["POST g/{slug}/wishes"] = new(Cells("404 ok ok ok ok ok refused refused 404 refused refused refused refused 404"), ("list", "favorites"), ("on", "true"), ("asset", "{assetId}")),
        ["GET g/{slug}/collect"] = new(VisitorsCart),
        ["POST g/{slug}/collect"] = new(Cells("404 ok ok ok ok ok moved moved 404 404 moved 404 404 404"), ("asset", "{assetId}")),
        ["POST g/{slug}/collect?handler=put"] = new(Cells("404 moved moved moved moved moved refused moved 404 404 moved 404 404 404"), ("asset", "{assetId}"), ("into", "favorites")),
        ["POST g/{slug}/collect?handler=take"] = new(VisitorsCart, ("asset", "{assetId}"), ("from", "favorites")),
        ["GET g/{slug}/note"] = new(VisitorsMiss), // unless the gallery takes notes
        ["POST g/{slug}/note"] = new(VisitorsMiss),
        ["POST g/{slug}/note?handler=remove"] = new(VisitorsMiss),
        ["GET g/{slug}/hidden"] = new(WhoHasTheLink),
        ["POST g/{slug}/hidden"] = new(Cells("404 refused moved refused refused refused refused refused 404 refused refused moved moved 404"), ("asset", "{videoId}")),
        ["POST g/{slug}/hidden?handler=show"] = new(Cells("404 refused moved refused refused refused refused refused 404 refused refused moved moved 404"), ("asset", "{videoId}")),
        ["POST g/{slug}/seen"] = new(Cells("404 ok ok ok ok ok ok refused 404 refused refused ok ok 404"), ("page", "true")),
        ["GET g/{slug}/download"] = new(GalleryRoom),
        ["POST g/{slug}/download"] = new(Cells("404 moved moved moved moved moved moved moved 404 404 moved moved moved 404")),
        ["POST g/{slug}/download?handler=chosen"] = new(Cells("404 ok ok ok ok ok ok moved 404 404 moved ok ok 404"), ("asset", "{assetId}")),
        ["GET g/{slug}/download/{archiveId:guid}"] = new(GalleryZip),
        ["GET g/{slug}/download/{archiveId:guid}?handler=state"] = new(GalleryZip),
        ["POST g/{slug}/download/{archiveId:guid}?handler=notify"] = new(Cells("404 moved moved moved moved moved moved 403 404 404 403 moved moved 404"), ("Form.Email", "anna@berg.example")),
        ["POST g/{slug}/download/{archiveId:guid}?handler=again"] = new(Cells("404 moved moved moved moved moved moved 403 404 404 403 moved moved 404")),
        ["GET g/{slug}/archive/{archiveId:guid}/{part:int?}"] = new(GalleryZip),
        ["GET g/{slug}/photo/{assetId:guid}"] = new(Cells("404 ok ok ok ok ok 404 ok 404 404 ok ok ok 404")),
        ["GET g/{slug}/photo/{assetId:guid}/{size}"] = new(Cells("404 ok ok ok ok ok 404 403 404 404 403 ok ok 404")),
        ["GET g/{slug}/save"] = new(GalleryRoom),
        ["GET g/{slug}/save?handler=plan"] = new(GalleryZip),
        ["POST g/{slug}/save"] = new(Cells("404 ok ok ok ok ok ok refused 404 refused refused ok ok 404"), ("batch", "0199f1d2-5c7a-7cc0-8000-000000000001"), ("photo", "{assetId}")),
        ["GET g/{slug}/invite"] = new(MainClients),
        ["POST g/{slug}/invite"] = new(MainClients),
        ["POST g/{slug}/invite?handler=link"] = new(MainClients),
        ["POST g/{slug}/invite?handler=back"] = new(Cells("404 404 moved 404 404 404 404 moved 404 404 moved 404 404 404")),
        ["GET g/{slug}/free-downloads"] = new(Cells("404 moved ok moved moved moved moved moved 404 404 moved ok ok 404")),
        ["POST g/{slug}/invite?handler=approve"] = new(Cells("404 404 moved 404 404 404 404 moved 404 404 moved 404 404 404")),
        ["POST g/{slug}/invite?handler=decline"] = new(Cells("404 404 moved 404 404 404 404 moved 404 404 moved 404 404 404")),
        ["GET g/{slug}/share"] = new(GalleryRoom),
        ["POST g/{slug}/share"] = new(Cells("404 moved moved moved moved ok ok moved 404 404 moved ok ok 404")), // refused vendors and the studio with a sentence
        ["POST g/{slug}/share?handler=chosen"] = new(GalleryRoom, ("asset", "{assetId}")),
        ["POST g/{slug}/share?handler=mail"] = new(GalleryRoom), // with the sentence that nobody is named in
        ["GET g/{slug}/shares"] = new(Cells("404 ok ok ok ok ok ok moved 404 404 moved 404 404 404")),
        ["POST g/{slug}/shares?handler=end"] = new(VisitorsCart),
        ["POST g/{slug}/shares?handler=sent"] = new(VisitorsCart), // to the sentence that it is not theirs
        ["GET g/{slug}/shares/{grantId:guid}/card"] = new(VisitorsMiss), // of their own alone
        ["GET g/{slug}/carry/{token?}"] = new(Nowhere), // a link is no hand-over
        ["POST g/{slug}/carry/{token?}"] = new(Nowhere),
        ["GET g/{slug}/request"] = new(Nowhere), // unless the gallery takes requests
        ["POST g/{slug}/request"] = new(Nowhere),
        ["GET g/{slug}/cover"] = new(MainClientsRoom),
        ["POST g/{slug}/cover"] = new(MainClientsDeed, ("Form.AssetId", "{assetId}")),
        ["POST g/{slug}/cover?handler=look"] = new(MainClientsRoom),
        ["GET g/{slug}/selection/{requestId:guid}"] = new(Cells("404 404 404 404 404 404 404 moved 404 404 moved 404 404 404")), // nobody in the cast is asked
        ["GET g/{slug}/selection/{requestId:guid}/compare"] = new(Cells("404 404 404 404 404 404 404 moved 404 404 moved 404 404 404")),
        ["GET g/{slug}/selection/{requestId:guid}/overlap"] = new(Nowhere),
        ["POST g/{slug}/selection/{requestId:guid}/overlap?handler=round"] = new(VisitorsSay),
        ["GET g/{slug}/selection/{requestId:guid}?handler=state"] = new(Nowhere),
        ["POST g/{slug}/selection/{requestId:guid}?handler=mark"] = new(VisitorsSay, ("choose", "{assetId}")),
        ["POST g/{slug}/selection/{requestId:guid}?handler=favorites"] = new(VisitorsSay, ("choice", "Chosen")),
        ["POST g/{slug}/selection/{requestId:guid}?handler=finish"] = new(VisitorsSay),
        ["GET g/{slug}/cart"] = new(GalleryRoom),
        ["POST g/{slug}/cart?handler=add"] = new(Cells("404 refused moved moved moved moved refused moved 404 404 moved 404 404 404"), ("assetId", "{assetId}")),
        ["POST g/{slug}/cart?handler=remove"] = new(VisitorsCart, ("assetId", "{assetId}")),
        ["POST g/{slug}/cart?handler=order"] = new(Cells("404 ok ok ok ok ok ok moved 404 404 moved 404 404 404")),
        [Routes.Media] = new(GalleryFile),
        [Routes.Video] = new(GalleryFile),
        [Routes.Cover] = new(Cells("404 ok ok ok ok ok 404 404 404 404 ok ok ok 404")), // a gallery that is closed shows it to its visitors
        ["GET orders/{token}"] = new(WhoHasTheLink),
        ["GET orders/{orderId:guid}"] = new(BuyersOrder),
        ["GET orders/{orderId:guid}/invoice"] = new(BuyersOrder),
        ["GET orders/{orderId:guid}/files/{assetId:guid}"] = new(BuyersOrder),

        ["GET account"] = new(TeamRoom),
        ["POST account?handler=end"] = new(TeamDeed),
        ["POST account?handler=others"] = new(TeamDeed),
        ["POST account?handler=name"] = new(TeamRoom),
        ["POST account?handler=forget"] = new(TeamDeed),
        ["GET account/email"] = new(TeamRoom),
        ["POST account/email"] = new(TeamRoom),
        ["GET account/passkeys/{passkeyId:guid}"] = new(TeamMiss),
        ["POST account/passkeys/{passkeyId:guid}"] = new(TeamMiss),
        ["GET account/confirm"] = new(TeamRoom),
        ["POST account/confirm"] = new(TeamRoom),
        ["POST account/confirm?handler=passkey"] = new(TeamRoom),
        ["GET account/passkeys"] = new(TeamRoom),
        ["GET account/passkeys?handler=question"] = new(TeamMiss),
        ["POST account/passkeys"] = new(TeamRoom),
        ["POST account/passkeys?handler=remove"] = new(TeamDeed),
        ["GET account/password"] = new(TeamRoom),
        ["POST account/password"] = new(TeamRoom),
        ["GET account/codes"] = new(TeamRoom),
        ["POST account/codes?handler=prepare"] = new(TeamDeed),
        ["POST account/codes?handler=on"] = new(TeamRoom),
        ["POST account/codes?handler=off"] = new(TeamDeed),
        ["POST account/codes?handler=recovery"] = new(TeamRoom),

        ["GET studio"] = new(StudioRoom),
        ["POST studio"] = new(StudioRoom),
        ["GET studio/activity"] = new(StudioRoom),
        ["GET studio/galleries/new"] = new(StudioRoom),
        ["POST studio/galleries/new"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}?handler=figures"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}/photos"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/photos?handler=cover"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/photos?handler=feature"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/photos?handler=clip"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/photos?handler=video"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/photos?handler=replace"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}/photos/{assetId:guid}/replace"] = new(StudioMiss), // the photo is in another gallery
        ["POST studio/galleries/{id:guid}/photos/{assetId:guid}/replace"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/photos/{assetId:guid}/replace?handler=undo"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/photos/hidden"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/photos/hidden"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/photos/hidden?handler=show"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/photos/remove"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/photos/remove"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/photos/captions"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/photos/captions"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/photos/move"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/photos/move"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/photos/bin"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/photos/bin?handler=restore"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/photos/bin?handler=undo"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/photos/bin?handler=delete"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/photos/bin?handler=confirmed"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/look"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/look"] = new(StudioDeed, ("Form.Grid", "Columns")),
        ["GET studio/galleries/{id:guid}/collections"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/collections"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/collections?handler=choose"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/collections?handler=put"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/collections?handler=move"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/collections/{collectionId:guid}"] = new(StudioMiss),
        ["POST studio/galleries/{id:guid}/collections/{collectionId:guid}"] = new(StudioMiss),
        ["POST studio/galleries/{id:guid}/collections/{collectionId:guid}?handler=take"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/collections/{collectionId:guid}?handler=remove"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/picks?handler=read"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/picks?handler=readall"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/scenes"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/scenes"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/scenes?handler=change"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/scenes?handler=move"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/scenes?handler=remove"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/scenes?handler=put"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/picks"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}/picks/{collectionId:guid}"] = new(StudioMiss),
        ["GET studio/galleries/{id:guid}/picks/{collectionId:guid}?handler=csv"] = new(StudioMiss),
        ["GET studio/galleries/{id:guid}/picks/{collectionId:guid}?handler=txt"] = new(StudioMiss),
        ["GET studio/galleries/{id:guid}/picks/{collectionId:guid}?handler=xmp"] = new(StudioMiss),
        ["GET studio/galleries/{id:guid}/selections"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/selections?handler=withdraw"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/selections/new"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/selections/new"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}/selections/{requestId:guid}/overlap"] = new(StudioMiss),
        ["POST studio/galleries/{id:guid}/selections/{requestId:guid}/overlap?handler=round"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/selections/{selectionId:guid}"] = new(StudioMiss),
        ["GET studio/galleries/{id:guid}/selections/{selectionId:guid}?handler=csv"] = new(StudioMiss),
        ["GET studio/galleries/{id:guid}/selections/{selectionId:guid}?handler=txt"] = new(StudioMiss),
        ["GET studio/galleries/{id:guid}/selections/{selectionId:guid}?handler=xmp"] = new(StudioMiss),
        ["POST studio/galleries/{id:guid}/selections/{selectionId:guid}?handler=reopen"] = new(StudioMiss),
        ["POST studio/galleries/{id:guid}/selections/{selectionId:guid}?handler=deliver"] = new(StudioMiss),
        ["GET studio/galleries/{id:guid}/settings"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/settings?handler=general"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/settings?handler=default"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/settings?handler=keep"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/settings?handler=preset"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/settings?handler=audience"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/settings?handler=free"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/settings?handler=door"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/settings?handler=emails"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/settings?handler=watermark"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/settings?handler=look"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}/watermark"] = new(StudioMiss),
        ["POST studio/galleries/{id:guid}/settings?handler=project"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/settings?handler=expiration"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/settings?handler=opening"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/settings?handler=address"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/settings?handler=rename"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}/remove"] = new(OwnersRoom),
        ["POST studio/galleries/{id:guid}/remove"] = new(OwnersRoom),
        ["GET studio/galleries/{id:guid}/free-downloads"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/free-downloads"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/shop"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/shop"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/shop?handler=remove"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/state"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/state?handler=online"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/state?handler=offline"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/state?handler=archive"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/state?handler=return"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/cover"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/cover"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/cover?handler=look"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/cover?handler=approve"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/cover?handler=decline"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/cover?handler=back"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/settings?handler=cover"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/update"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}/update?handler=state"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/update"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/update?handler=compare"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/update?handler=apply"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/update?handler=discard"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/update?handler=undo"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/update/{updateId:guid}"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}/uploads"] = new(StudioRoom),
        ["OPTIONS studio/galleries/{id:guid}/uploads"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/uploads"] = new(StudioTus),
        ["GET studio/galleries/{id:guid}/uploads/{uploadId:guid}"] = new(StudioMiss),
        ["OPTIONS studio/galleries/{id:guid}/uploads/{uploadId:guid}"] = new(StudioRoom),
        ["HEAD studio/galleries/{id:guid}/uploads/{uploadId:guid}"] = new(StudioTus),
        ["PATCH studio/galleries/{id:guid}/uploads/{uploadId:guid}"] = new(StudioTus),
        ["DELETE studio/galleries/{id:guid}/uploads/{uploadId:guid}"] = new(StudioTus),
        ["POST studio/galleries/{id:guid}/uploads/{uploadId:guid}"] = new(StudioTus),
        ["GET studio/galleries/{id:guid}/view-as"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/view-as"] = new(StudioDeed, ("type", "Vendor")),
        ["POST studio/galleries/{id:guid}/view-as?handler=end"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/visitors"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}/visitors?handler=link"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/visitors"] = new(StudioRoom),
        ["POST studio/galleries/{id:guid}/visitors?handler=share"] = new(StudioRoom, ("Sharing.Type", "Guest")),
        ["POST studio/galleries/{id:guid}/visitors?handler=approve"] = new(StudioDeed),
        ["POST studio/galleries/{id:guid}/visitors?handler=decline"] = new(StudioDeed),
        ["GET studio/galleries/{id:guid}/visitors/terms/{number:int}"] = new(StudioRoom),
        ["GET studio/galleries/{id:guid}/visitors/{grantId:guid}"] = new(StudioMiss),
        ["GET studio/galleries/{id:guid}/visitors/{grantId:guid}/card"] = new(StudioMiss),
        ["POST studio/galleries/{id:guid}/visitors/{grantId:guid}"] = new(StudioMiss),
        ["POST studio/galleries/{id:guid}/visitors/{grantId:guid}?handler=renew"] = new(StudioMiss),
        ["GET studio/galleries/{id:guid}/visitors/{grantId:guid}/withdraw"] = new(StudioMiss),
        ["POST studio/galleries/{id:guid}/visitors/{grantId:guid}/withdraw"] = new(StudioMiss),
        ["GET studio/shop"] = new(StudioRoom),
        ["GET studio/shop/orders/{id:guid}"] = new(StudioRoom),
        ["POST studio/shop/orders/{id:guid}"] = new(StudioRoom),
        ["GET studio/shop/orders/{id:guid}/cancel"] = new(StudioRoom),
        ["POST studio/shop/orders/{id:guid}/cancel"] = new(StudioRoom),

        ["GET studio/settings"] = new(OwnersRoom),
        ["POST studio/settings"] = new(OwnersRoom),
        ["GET studio/settings/brand"] = new(OwnersRoom),
        ["GET studio/settings/brand?handler=trial"] = new(OwnersRoom),
        ["GET studio/settings/brand?handler=sheet"] = new(OwnersRoom),
        ["POST studio/settings/brand"] = new(OwnersDeed),
        ["GET studio/settings/legal"] = new(OwnersRoom),
        ["GET studio/settings/legal?handler=example"] = new(OwnersRoom),
        ["GET studio/settings/privacy"] = new(OwnersRoom),
        ["POST studio/settings/privacy?handler=find"] = new(OwnersRoom, ("Find.Email", "nobody@example.com")),
        ["POST studio/settings/privacy?handler=export"] = new(OwnersRoom, ("email", "nobody@example.com")),
        ["POST studio/settings/privacy?handler=erase"] = new(OwnersDeed, ("Erase.Email", "nobody@example.com"), ("Erase.Again", "nobody@example.com")),
        ["POST studio/settings/privacy?handler=visits"] = new(OwnersDeed, ("Visits.Months", "36")),
        ["POST studio/settings/legal?handler=details"] = new(OwnersDeed),
        ["POST studio/settings/legal?handler=numbers"] = new(OwnersRoom),
        ["POST studio/settings/legal?handler=text"] = new(OwnersDeed, ("kind", "Imprint")),
        ["GET studio/settings/mails"] = new(OwnersRoom),
        ["POST studio/settings/mails"] = new(OwnersDeed, ("id", "1")),
        ["POST studio/settings/mails?handler=cancel"] = new(OwnersDeed, ("id", "1")),
        ["GET studio/settings/mails/{mailId:guid}"] = new(OwnersMiss),
        ["GET studio/settings/mails/server"] = new(OwnersRoom),
        ["POST studio/settings/mails/server"] = new(OwnersRoom),
        ["POST studio/settings/mails/server?handler=test"] = new(OwnersRoom),
        ["POST studio/settings/mails/server?handler=forget"] = new(OwnersDeed),
        ["GET studio/settings/mails/templates"] = new(OwnersRoom),
        ["POST studio/settings/mails/templates"] = new(OwnersDeed, ("Language", "en")),
        ["GET studio/settings/mails/templates/{letter}/{language}"] = new(OwnersRoom),
        ["GET studio/settings/mails/templates/{letter}/{language}?handler=preview"] = new(OwnersRoom),
        ["POST studio/settings/mails/templates/{letter}/{language}"] = new(OwnersRoom),
        ["POST studio/settings/mails/templates/{letter}/{language}?handler=preview"] = new(OwnersRoom),
        ["POST studio/settings/mails/templates/{letter}/{language}?handler=text"] = new(OwnersRoom),
        ["POST studio/settings/mails/templates/{letter}/{language}?handler=test"] = new(OwnersRoom),
        ["POST studio/settings/mails/templates/{letter}/{language}?handler=restore"] = new(OwnersDeed),
        ["GET studio/settings/messages"] = new(OwnersRoom),
        ["GET studio/settings/messages/{sequence:long}/{subscriber}"] = new(OwnersDeed),
        ["POST studio/settings/messages/{sequence:long}/{subscriber}?handler=again"] = new(OwnersDeed),
        ["POST studio/settings/messages/{sequence:long}/{subscriber}?handler=dismiss"] = new(OwnersDeed),
        ["GET studio/settings/presets"] = new(OwnersRoom),
        ["GET studio/settings/presets/{presetId:guid}"] = new(OwnersMiss),
        ["POST studio/settings/presets/{presetId:guid}"] = new(OwnersMiss),
        ["POST studio/settings/presets/{presetId:guid}?handler=remove"] = new(OwnersMiss),
        ["GET studio/settings/team"] = new(OwnersRoom),
        ["POST studio/settings/team"] = new(OwnersRoom),
        ["GET studio/settings/team/{memberId:guid}"] = new(OwnersMiss),
        ["POST studio/settings/team/{memberId:guid}"] = new(OwnersMiss),
        ["POST studio/settings/team/{memberId:guid}?handler=again"] = new(OwnersMiss),
        ["POST studio/settings/team/{memberId:guid}?handler=off"] = new(OwnersMiss),
        ["GET studio/settings/team/{memberId:guid}/remove"] = new(OwnersMiss),
        ["POST studio/settings/team/{memberId:guid}/remove"] = new(OwnersMiss),
        ["GET studio/settings/watermarks"] = new(OwnersRoom),
        ["POST studio/settings/watermarks"] = new(OwnersRoom),
        ["GET studio/settings/watermarks/{imageId:guid}"] = new(OwnersRoom),
        ["POST studio/settings/watermarks/{imageId:guid}"] = new(OwnersRoom),
        ["GET studio/settings/watermarks/{imageId:guid}/image"] = new(OwnersRoom),
        ["GET studio/settings/watermarks/{imageId:guid}/remove"] = new(OwnersRoom),
        ["POST studio/settings/watermarks/{imageId:guid}/remove"] = new(OwnersRoom),
        ["GET invoices/{orderId:guid}"] = new(TeamRoom),
        ["GET reports"] = new(ReportRoom),
        ["GET reports/{kind}.{format}"] = new(ReportRoom),

        // The last, since it ends the session.
        ["POST sign-out"] = new(ToSignIn),
    };

    private static string[] Cells(string row) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A route's row: what each user gets, and what a form is filled with.</summary>
internal sealed record AccessRow(string[] Cells, params (string Name, string Value)[] Fields)
{
    private static readonly string[] Users =
    [
        "nobody", "guest", "client", "invited", "friend", "vendor", "narrowed", "expired", "stranger", "withdrawn", "offline", "owner", "assistant", "accountant",
    ];

    public string Expected(string user) => Cells[Array.IndexOf(Users, user)];

    public bool LetsIn(string user) => Expected(user) is not ("sign-in" or "no-access" or "404");
}
