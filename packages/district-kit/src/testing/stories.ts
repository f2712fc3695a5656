export {
  type DistrictStories,
  type DistrictStoriesOptions,
  districtStories,
} from './district-stories.tsx';
export { memoryNavigation } from './memory-navigation.ts';
export {
  arrived,
  type PageStory,
  type PageStoryOptions,
  pageStory,
  STORY_DAY,
  setClock,
  type Toolbar,
} from './page-story.ts';
