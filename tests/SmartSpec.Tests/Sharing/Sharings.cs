namespace SmartSpec.Tests;

/// <summary>What is shared between strategies, and how it ends.</summary>
internal static class Sharings
{
    /// <summary>The first day; that of the stories.</summary>
    public static readonly LocalDate First = Make.Day(2021, 1, 4);

    public static readonly SharingCommand.Share Area = new(
        "blekinge",
        new(SubjectKind.Area, Known.Food),
        With("blekinge-2021"),
        SharingRole.CoLead,
        First
    );

    public static readonly SharingCommand.End Ended = new("blekinge", First, Sample.Text);

    public static readonly SharingCommand.Link Linked = new(
        "kronoberg",
        With("kronoberg-2021"),
        new(SubjectKind.Area, "forest"),
        Sample.Text,
        SharingRole.Partner,
        First,
        Area: Known.Food
    );

    public static readonly SharingCommand.Unlink Unlinked = new("kronoberg", First, Sample.Text);

    public static SharingPartner.OtherStrategy With(Id<Strategy> strategy, Place place = Place.Neighbouring) =>
        new(strategy, Sample.Text, place);
}
