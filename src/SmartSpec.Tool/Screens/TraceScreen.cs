using Spectre.Console;

namespace SmartSpec.Tool.Screens;

/// <summary>
/// A trace as a tree: each object once, below the one from which it is nearest; where it is met again a reference.
/// </summary>
internal sealed class TraceScreen
{
    private const int Aside = 4;

    /// <summary>Relations beside the main chain from money to challenges: a shorter way over one of them is no nearer.</summary>
    private static readonly HashSet<TraceRelation> Beside =
    [
        TraceRelation.OpportunityOfPlan,
        TraceRelation.FieldAlsoServed,
        TraceRelation.PlanOfEffort,
        TraceRelation.PlanOfSet,
        TraceRelation.SetOfEffort,
        TraceRelation.PlanLeavingOut,
        TraceRelation.ChangeEnding,
        TraceRelation.ChangeTouching,
        TraceRelation.EvidenceOfDecision,
    ];

    private readonly Screen screen;
    private readonly Strategy strategy;
    private readonly Trace trace;
    private readonly ILookup<Subject, TraceLink> links;
    private readonly ILookup<Subject, StaleMark> stale;
    private readonly Dictionary<Subject, int> ways;
    private readonly Dictionary<Subject, Subject> above = [];
    private readonly Dictionary<Subject, int> numbers = [];

    public TraceScreen(Screen screen, Strategy strategy, Trace trace)
    {
        (this.screen, this.strategy, this.trace) = (screen, strategy, trace);
        links = trace.Links.ToLookup(link => link.From);
        stale = trace.StaleMarks.ToLookup(mark => mark.Subject);
        ways = trace.Links.Select(link => (link.To, link.From)).Distinct().CountBy(way => way.To).ToDictionary();
        Place();
        Number(trace.Start);
    }

    public void Show()
    {
        var isBack = trace.Direction is TraceDirection.ToGrounds;
        screen.Heading(
            isBack
                ? screen.Say($"Vad det vilar på, {Screen.Day(trace.On)}", $"What it rests on, {Screen.Day(trace.On)}")
                : screen.Say($"Vad som beror på det, {Screen.Day(trace.On)}", $"What depends on it, {Screen.Day(trace.On)}")
        );
        var tree = new Tree(Line("", trace.Start, "")) { Guide = new NarrowGuide() };
        Add(tree, trace.Start);
        screen.Write(tree);
        if (trace.Links.Count == 0)
            screen.Paragraph(
                isBack
                    ? screen.Say("Inget registrerat ligger till grund för det.", "Nothing that it rests on is recorded.")
                    : screen.Say("Inget registrerat beror på det.", "Nothing that depends on it is recorded."),
                indent: 2
            );
        Stale();
        screen.ExampleNote(strategy);
    }

    /// <summary>Finds the object below which each is shown: the nearest, and of several the one that is shown first.</summary>
    private void Place()
    {
        var left = new PriorityQueue<(Subject From, Subject To), (int Distance, int Order)>();
        var order = 0;
        left.Enqueue((trace.Start, trace.Start), (0, 0));
        HashSet<Subject> placed = [];
        while (left.TryDequeue(out var next, out var at))
        {
            if (!placed.Add(next.To))
                continue;
            if (next.To != trace.Start)
                above.Add(next.To, next.From);
            foreach (var link in links[next.To])
                left.Enqueue((next.To, link.To), (at.Distance + (Beside.Contains(link.Relation) ? Aside : 1), ++order));
        }
    }

    /// <summary>Gives a number to each object that is met again, in the order in which the objects are shown.</summary>
    private void Number(Subject from)
    {
        if (from != trace.Start && ways[from] > 1)
            numbers.Add(from, numbers.Count + 1);
        foreach (var (to, _) in Next(from))
            if (IsBelow(from, to))
                Number(to);
    }

    private void Add(IHasTreeNodes node, Subject from)
    {
        foreach (var (to, relations) in Next(from))
        {
            var words = string.Join(
                screen.Say(" och ", " and "),
                relations.Select(one => screen.Texts.Relation(one, trace.Direction))
            );
            if (IsBelow(from, to))
                Add(node.AddNode(Line(words, to, numbers.TryGetValue(to, out var number) ? $" [{number}]" : "")), to);
            else
                node.AddNode(Again(words, to));
        }
    }

    /// <summary>The objects that links lead to from one, each with all relations between the two.</summary>
    private IEnumerable<(Subject To, IEnumerable<TraceRelation> Relations)> Next(Subject from) =>
        links[from].GroupBy(link => link.To, (to, all) => (to, all.Select(link => link.Relation)));

    private bool IsBelow(Subject from, Subject to) => above.TryGetValue(to, out var known) && known == from;

    private Paragraph Line(string relation, Subject subject, string number)
    {
        var described = screen.KindAndStep(strategy, subject);
        if (stale.Contains(subject))
            described = string.Join(
                ", ",
                new[] { described, screen.Say("inaktuellt", "out of date") }.Where(part => part.Length > 0)
            );
        return Screen
            .Shown(relation.Length > 0 ? relation + " " : "")
            .Append(Screen.Tied(screen.FullNameOf(strategy, subject)), Screen.Bold)
            .Append(Screen.Tied($"{(described.Length > 0 ? $" ({described})" : "")}{number}"));
    }

    private Paragraph Again(string relation, Subject subject) =>
        Screen.Shown(
            $"{relation} {screen.NameOf(strategy, subject)}"
                + (
                    numbers.TryGetValue(subject, out var number)
                        ? screen.Say($", se [{number}]", $", see [{number}]")
                        : screen.Say(", överst", ", at the top")
                )
        );

    /// <summary>The evidence because of which something is out of date, and how much.</summary>
    private void Stale()
    {
        var roots = trace.StaleMarks.GroupBy(mark => (mark.Evidence, mark.Cause)).ToList();
        if (roots.Count == 0)
            return;
        screen.Title(screen.Say("Inaktuellt", "Out of date"));
        foreach (var root in roots)
        {
            var count = root.Select(mark => mark.Subject).Distinct().Count();
            screen.Item(
                Mark.Watch,
                "",
                screen.Because(strategy, root.First())
                    + screen.Say($": gäller {count} av det som visas.", $": concerns {count} of what is shown.")
            );
        }
    }
}
