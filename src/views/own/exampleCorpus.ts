/** public/start/example/corpus.json as the page shows it; a test holds the two together. */
export const exampleCorpus = `{
  "format": "positionary/1",
  "title": "Exampleton’s tramway: a worked example",
  "description": "Two made-up organizations on two issues.",
  "revision": "2024-02-29",
  "curators": [
    "Your name"
  ],
  "organizations": [
    {
      "id": "walkers",
      "name": "Walkers’ League",
      "shortName": "Walkers"
    },
    {
      "id": "drivers",
      "name": "Drivers’ Union",
      "shortName": "Drivers"
    }
  ],
  "topics": [
    {
      "id": "traffic",
      "label": "Traffic",
      "targets": [
        {
          "id": "tram",
          "label": "The tramway",
          "readAs": "building a tramway through the centre"
        },
        {
          "id": "bridge",
          "label": "The bridge",
          "readAs": "building a second bridge"
        }
      ]
    }
  ],
  "reasons": [
    {
      "id": "space",
      "label": "Space",
      "readAs": "it takes or gives room in the street"
    },
    {
      "id": "unstated",
      "label": "No reason given",
      "readAs": "the author gives none"
    }
  ],
  "documents": [
    {
      "id": "leaflet",
      "organization": "walkers",
      "title": "A leaflet",
      "titlePrinted": true,
      "language": "en",
      "text": "texts/leaflet.txt",
      "sha256": "e8b933282c2e7890d93ddebb2da2b6c3ef6af822aafac61dbbf45e52fee59879",
      "attribution": {
        "basis": "stated"
      },
      "published": {
        "date": "2023-05"
      },
      "passages": [
        {
          "id": "welcome",
          "exact": "We welcome the tramway."
        }
      ]
    },
    {
      "id": "letter",
      "organization": "drivers",
      "title": "A letter to the council",
      "titlePrinted": false,
      "language": "en",
      "text": "texts/letter.txt",
      "sha256": "3918ff453723258c5e62e8b03f0d00c773fb4365d1e6ab01f16cbfd0245d41cd",
      "attribution": {
        "basis": "inferred",
        "note": "It is signed by the chair and names no organization."
      },
      "published": {
        "date": "2023-06-02~"
      },
      "passages": [
        {
          "id": "lane",
          "exact": "A tramway takes a lane from those who must drive."
        },
        {
          "id": "oppose",
          "exact": "We oppose it.",
          "prefix": "drive. "
        }
      ]
    }
  ],
  "stances": [
    {
      "document": "leaflet",
      "target": "traffic.tram",
      "position": 2,
      "basis": "stated",
      "salience": "developed",
      "reasons": [
        "unstated"
      ],
      "passages": [
        "welcome"
      ]
    },
    {
      "document": "letter",
      "target": "traffic.tram",
      "position": -2,
      "basis": "stated",
      "salience": "central",
      "reasons": [
        "space"
      ],
      "frame": "a lane taken from drivers",
      "passages": [
        "oppose",
        "lane"
      ]
    }
  ]
}
`;
