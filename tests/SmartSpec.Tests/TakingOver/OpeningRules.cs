namespace SmartSpec.Tests;

/// <summary>
/// For every rule of taking over, the smallest change of a good statement that breaks it: with which code, and where.
/// </summary>
internal static partial class OpeningRules
{
    private static readonly LocalDate DayAfter = Openings.Day.PlusDays(1);

    public static IReadOnlyList<(
        string Sentence,
        string Code,
        string Member,
        Func<OpeningStatement, OpeningStatement> Break
    )> All { get; } = [.. Basis, .. Areas, .. Plans, .. Efforts, .. Money, .. Indicators, .. Dialogue, .. Cycles];

    private static IEnumerable<(string, string, string, Func<OpeningStatement, OpeningStatement>)> Basis =>
        [
            ("The day is not after today", "out-of-range", "on", o => o with { On = new(2025, 9, 2) }),
            ("There is a source", "missing", "sources", o => o with { Sources = [] }),
            (
                "A source says where it is",
                "missing",
                "sources[0].uri",
                o => o with { Sources = [o.Sources[0] with { Uri = " " }] }
            ),
            (
                "A source's address is absolute",
                "opening-uri",
                "sources[0].uri",
                o => o with { Sources = [o.Sources[0] with { Uri = "beslut.pdf" }] }
            ),
            (
                "A path is no address",
                "opening-uri",
                "sources[0].uri",
                o => o with { Sources = [o.Sources[0] with { Uri = "/home/region/beslut.pdf" }] }
            ),
            ("The managing body is stated", "opening-unknown", "managingBody", o => o with { ManagingBody = "nobody" }),
            ("A vision has text", "text-missing", "vision", o => o with { Vision = Sample.Blank }),
            ("A global goal occurs once", "twice", "sdgs[1]", o => o with { Sdgs = [9, 9] }),
            ("A goal's identifier is its own", "twice", "goals[1].id", o => o with { Goals = o.Goals.Add(o.Goals[0]) }),
            (
                "A goal has a name",
                "text-missing",
                "goals[0].name",
                o => o with { Goals = [o.Goals[0] with { Name = Sample.Blank }] }
            ),
            (
                "The source of a goal is not blank",
                "missing",
                "goals[0].source",
                o => o with { Goals = [o.Goals[0] with { Source = " " }] }
            ),
            (
                "An organisation's identifier is its own",
                "twice",
                "organisations[4].id",
                o => o with { Organisations = o.Organisations.Add(o.Organisations[0]) }
            ),
            (
                "An organisation has a name",
                "text-missing",
                "organisations[0].name",
                o => o with { Organisations = o.Organisations.SetItem(0, o.Organisations[0] with { Name = Sample.Blank }) }
            ),
            (
                "A decision's identifier is its own",
                "twice",
                "decisions[2].id",
                o => o with { Decisions = o.Decisions.Add(o.Decisions[0] with { RegistryNumber = "other" }) }
            ),
            (
                "A decision is stated once",
                "twice",
                "decisions[2].registryNumber",
                o => o with { Decisions = o.Decisions.Add(o.Decisions[0] with { Id = "other" }) }
            ),
            (
                "A decision has been taken",
                "out-of-range",
                "decisions[0].decidedOn",
                o => o.Decision(made => made with { DecidedOn = DayAfter })
            ),
            (
                "A decision has a registry number",
                "missing",
                "decisions[0].registryNumber",
                o => o.Decision(made => made with { RegistryNumber = "" })
            ),
            (
                "The paragraph of a decision is not blank",
                "missing",
                "decisions[0].paragraph",
                o => o.Decision(made => made with { Paragraph = " " })
            ),
            (
                "A decision has grounds",
                "text-missing",
                "decisions[0].rationale",
                o => o.Decision(made => made with { Rationale = Sample.Blank })
            ),
            (
                "A decision is of a body that is stated",
                "opening-unknown",
                "decisions[0].body",
                o => o.Decision(made => made with { Body = "nobody" })
            ),
            (
                "A figure is about the past",
                "out-of-range",
                "evidence[0].facts.figures[0].referenceDate",
                o => o.Evidence(0, facts => facts with { Figures = [facts.Figures[0] with { ReferenceDate = DayAfter }] })
            ),
            (
                "A figure has its source",
                "missing",
                "evidence[0].facts.figures[0].source",
                o => o.Evidence(0, facts => facts with { Figures = [facts.Figures[0] with { Source = "" }] })
            ),
            (
                "A classification code says which",
                "missing",
                "evidence[1].facts.codes[0].scheme",
                o => o.Evidence(1, facts => facts with { Codes = [new("", "1")] })
            ),
            (
                "Evidence has a name",
                "text-missing",
                "evidence[2].facts.name",
                o => o.Evidence(2, facts => facts with { Name = Sample.Blank })
            ),
            (
                "The source of evidence is not blank",
                "missing",
                "evidence[2].facts.source",
                o => o.Evidence(2, facts => facts with { Source = " " })
            ),
            (
                "The address of a reference is not blank",
                "missing",
                "evidence[2].facts.references[0].uri",
                o => o.Evidence(2, facts => facts with { References = [new("application", "grants", "1", " ")] })
            ),
            (
                "A reference is to something stated",
                "opening-unknown",
                "references[0].subject",
                o => o with { References = [o.References[0] with { Subject = new(SubjectKind.Area, "nowhere") }] }
            ),
            (
                "A reference says in which system",
                "missing",
                "references[0].elsewhere.system",
                o => o with { References = [o.References[0] with { Elsewhere = new("application", "", "1") }] }
            ),
        ];

    /// <summary>The good statement, broken so that this code is the answer.</summary>
    public static OpeningStatement Breaking(string code) => All.First(rule => rule.Code == code).Break(Openings.Full);
}
